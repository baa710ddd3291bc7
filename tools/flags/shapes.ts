import type { FlagShapes } from '../../lib/picture-schema.js';

type Attributes = Readonly<Record<string, string>>;
type Shape = FlagShapes['shapes'][number];

/** The colours that flags name instead of giving their digits. */
const NAMED: Record<string, string> = { red: '#f00', black: '#000', white: '#fff', none: 'none' };

/** A drawing that uses something the flags are not known to use. */
export class FlagError extends Error {
  constructor(flag: string, reason: string) {
    super(`${flag}: ${reason}`);
    this.name = 'FlagError';
  }
}

/**
 * Turns a flag's SVG into a flat list of paths: groups give their attributes to what is in them, circles become paths,
 * and whatever else a drawing may hold stops the build.
 * @throws FlagError
 */
export function shapesOf(svg: string, name: string): FlagShapes {
  const shapes: Shape[] = [];
  const inherited: Attributes[] = [{}];
  let viewBox = '';
  for (const [, closing, tag = '', written = '', empty] of svg.matchAll(/<(\/?)([a-z]+)([^>]*?)(\/?)>/g)) {
    if (closing) {
      inherited.pop();
      continue;
    }
    const attributes = { ...inherited.at(-1), ...attributesOf(written) };
    if (tag === 'svg') viewBox = attributes['viewBox'] ?? '';
    else if (tag === 'path' || tag === 'circle') shapes.push(shapeOf(tag, attributes));
    else if (tag !== 'g') throw new FlagError(name, `<${tag}> is not known`);
    if (!empty) inherited.push(tag === 'svg' ? {} : attributes);
  }
  if (shapes.length === 0) throw new FlagError(name, 'nothing is drawn');
  return { viewBox, shapes };
}

function attributesOf(written: string): Attributes {
  return Object.fromEntries([...written.matchAll(/([a-zA-Z-]+)="([^"]*)"/g)].map(([, key, value]) => [key, value]));
}

function shapeOf(tag: string, { d, cx, cy, r, fill, stroke, opacity, ...more }: Attributes): Shape {
  const strokeWidth = more['stroke-width'];
  return {
    d: tag === 'circle' ? circlePath(Number(cx), Number(cy), Number(r)) : (d ?? ''),
    fill: colourOf(fill ?? 'black'),
    ...(stroke ? { stroke: colourOf(stroke), strokeWidth: Number(strokeWidth ?? 1) } : {}),
    ...(opacity ? { opacity: Number(opacity) } : {}),
  };
}

function circlePath(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

function colourOf(written: string): string {
  return NAMED[written] ?? written.toLowerCase();
}
