import { createAnnotation } from './annotation.js';
import { createGate } from './gate.js';
import { createScan } from './scan.js';

/** The extension's own stages, run in the page's world where a clock can stand beside each. */
Object.assign(globalThis, { stages: { ...createGate(), ...createScan(), ...createAnnotation() } });
