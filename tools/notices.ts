import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runCommand } from './cli.js';
import { noticesText } from './release/notices.js';
import { ROOT } from './release/root.js';

/** `npm run notices` writes THIRD_PARTY_NOTICES.md. */
runCommand(() => writeFile(join(ROOT, 'THIRD_PARTY_NOTICES.md'), noticesText(ROOT)));
