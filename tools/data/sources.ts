import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import type { KnowledgeBase, Reference } from '../../lib/knowledge-schema.js';
import { DataError } from './read.js';

/** What may be taken from each publisher, by name. */
const PublishersSchema = v.record(v.string(), v.pipe(v.string(), v.minLength(1)));

export type Publishers = v.InferOutput<typeof PublishersSchema>;

export async function readPublishers(root: string): Promise<Publishers> {
  return v.parse(PublishersSchema, JSON.parse(await readFile(join(root, 'publishers.json'), 'utf8')));
}

const INTRO = `# Sources

What the data say comes from the publishers below, in our own words. A fact cites its sources, with title, address and
date, in its paragraph; no wording is taken over. Our own text is under CC BY 4.0 (\`LICENSE\` beside this file). What
is marked as general knowledge has no source of ours: it is a date or a definition that any encyclopaedia has.

This file is written by \`npm run data:sources\` from the references of the articles and from \`publishers.json\`.
`;

const PICTURES = `## Maps, flags and figures

Maps are drawn from Natural Earth (public domain), in the form of the package \`world-atlas\` (ISC licence), and show
borders of today; those of the time may differ. Where borders are disputed:

- Crimea is drawn as part of Ukraine, as the General Assembly of the United Nations (resolution 68/262) and NATO hold it
  to be, and is hatched on maps of Ukraine for pages since 18 March 2014: Russia has controlled it since then. Natural
  Earth itself draws it as part of Russia.
- Other parts of Ukraine under Russian control are not set off.
- Kosovo is drawn with a border of its own, as most members of NATO recognise it; Serbia and some members do not.
- The north of Cyprus is not set off.
- Greenland, which belongs to the kingdom of Denmark, is set off because the atlas draws it apart.

A line on a map says nothing about who is right. Flags are shapes of the package \`country-flag-icons\` (MIT licence).
Spending is given per cent of GDP as in one edition of NATO's tables. \`pictures/README.md\` has the rest. There is no
flag or emblem of NATO: its use needs NATO's leave.
`;

/**
 * The text of `data/SOURCES.md`: every publisher with what may be taken from it and how much is cited.
 * @throws DataError for a publisher without a note, or a note on a publisher that nothing cites
 */
export function sourcesText({ articles }: KnowledgeBase, publishers: Publishers): string {
  const cited = new Map<string, Set<string>>();
  for (const { references } of articles) {
    for (const reference of references) {
      const works = cited.get(reference.publisher) ?? new Set<string>();
      cited.set(reference.publisher, works.add(workOf(reference)));
    }
  }
  const findings = [
    ...[...cited.keys()].filter((name) => !(name in publishers)).map((name) => `"${name}" has no note on its licence`),
    ...Object.keys(publishers).flatMap((name) => (cited.has(name) ? [] : [`"${name}" is cited nowhere`])),
  ];
  if (findings.length > 0) throw new DataError(findings.map((finding) => `publishers.json: ${finding}`));
  const rows = [...cited]
    .sort(([a], [b]) => a.toLowerCase().localeCompare(b.toLowerCase(), 'en'))
    .map(([name, works]) => `| ${name} | ${works.size} | ${publishers[name] ?? ''} |`);
  return [
    INTRO,
    '## Publishers\n',
    '| Publisher | Texts cited | What is taken |',
    '| --- | ---: | --- |',
    ...rows,
    '',
    PICTURES,
  ].join('\n');
}

/** One text cited in several articles counts once. */
function workOf({ title, url, date }: Reference): string {
  return url ?? `${title}, ${date ?? ''}`;
}
