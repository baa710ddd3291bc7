import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Package, runTimePackages } from './packages.js';
import { REASONS } from './reasons.js';

const LICENCE_FILE = /^licen[cs]e(?:\.(?:md|txt))?$/i;

const HEAD = `# Third-party notices

Backgrounder contains the packages below. Their code is not changed; what is not used is left out, as of compromise the
parts named in tools/trim-compromise.ts. This file is written by \`npm run notices\` from package-lock.json and the licences
the packages come with.

Facts, maps and flags are no packages: where the facts come from is in [data/SOURCES.md](data/SOURCES.md), the licence of
our own texts and of the flags (package country-flag-icons, MIT) in [data/LICENSE](data/LICENSE), how the maps were made from
Natural Earth, which is in the public domain, in [data/pictures/README.md](data/pictures/README.md).
`;

/** The text of THIRD_PARTY_NOTICES.md. @throws where a package has no reason or no licence text */
export function noticesText(root: string): string {
  const packages = runTimePackages(root);
  const rows = packages.map((one) => `| ${one.name} | ${one.version} | ${one.licence} | ${reasonFor(one)} |`);
  const table = ['| Package | Version | Licence | Why it is there |', '| --- | --- | --- | --- |', ...rows].join('\n');
  const licences = packages.map((one) => `## ${one.name} ${one.version}\n\n${fenced(licenceText(root, one))}`);
  return [HEAD, `${table}\n`, ...licences].join('\n');
}

function reasonFor({ name }: Package): string {
  const reason = REASONS[name];
  if (!reason) throw new Error(`${name} has no reason in tools/release/reasons.ts`);
  return reason;
}

function licenceText(root: string, { name }: Package): string {
  const folder = join(root, 'node_modules', name);
  const file = readdirSync(folder).find((one) => LICENCE_FILE.test(one));
  if (!file) throw new Error(`${name} comes without a licence file`);
  return readFileSync(join(folder, file), 'utf8');
}

/** As it is, but for ends of lines, so that the file is the same on every system. */
function fenced(text: string): string {
  const lines = text.replaceAll('\r\n', '\n').trim().split('\n');
  return `\`\`\`text\n${lines.map((line) => line.trimEnd()).join('\n')}\n\`\`\`\n`;
}
