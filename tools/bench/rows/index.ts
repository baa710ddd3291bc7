import type { Row } from '../row.js';
import { annotate } from './annotate.js';
import { card } from './card.js';
import { click } from './click.js';
import { frames } from './frames.js';
import { gate } from './gate.js';
import { giant } from './giant.js';
import { growth } from './growth.js';
import { heap } from './heap.js';
import { leaks } from './leaks.js';
import { paths } from './paths.js';
import { scan } from './scan.js';
import { storm } from './storm.js';
import { tasks } from './tasks.js';
import { ticker } from './ticker.js';

/** Every line of the table, in its order. */
export const ROWS: readonly Row[] = [
  gate,
  annotate,
  scan,
  tasks,
  giant,
  frames,
  ticker,
  click,
  storm,
  card,
  paths,
  heap,
  leaks,
  growth,
];
