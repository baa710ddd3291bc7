import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A command compiles itself and reads all data first; on a busy machine that takes a few seconds. */
const COMMAND_MS = 30_000;

interface Outcome {
  readonly out: string;
  readonly err: string;
  readonly code: number | null;
}

function run(command: 'annotate' | 'card', args: readonly string[], input = ''): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', `tools/${command}.ts`, ...args], { cwd: ROOT });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk) => {
      out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ out, err, code }));
    // A command that refuses its options does not wait for its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

const TEXT = 'NATO met in Brussels.\n\nLater Mark Rutte spoke, and Rutte left.';
const COOKING = 'Serve the lamb with rice and yoghurt, as they do in Turkey and in Greece.';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'commands-'));
  await writeFile(join(folder, 'text.txt'), TEXT);
});

afterAll(() => rm(folder, { recursive: true }));

describe('annotate', { timeout: COMMAND_MS }, () => {
  it('prints a table of a file, one line a mention and a sum', async () => {
    const { out, code } = await run('annotate', [join(folder, 'text.txt')]);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^ +0-4 +NATO +org:nato +1\.00 {2}\S/);
    expect(lines[4]).toBe('4 mentions of 3 names');
  });

  it('prints JSON of standard input', async () => {
    const { out, code } = await run('annotate', ['--format', 'json'], TEXT);
    const found = JSON.parse(out);
    expect(code).toBe(0);
    expect(found[0]).toEqual({
      start: 0,
      end: 4,
      surface: 'NATO',
      entity: 'org:nato',
      link: 'NATO',
      score: 1,
      why: expect.stringMatching(/\w/),
    });
    for (const { start, end, surface } of found) expect(TEXT.slice(start, end)).toBe(surface);
  });

  it('answers each line of JSON with a line, offsets in UTF-16 units', async () => {
    const lines = [
      { id: 'a', text: '😀 NATO met.', date: '2024-10-01' },
      { id: 7, text: 'Nothing to see.' },
      { id: 'c', text: 'é NATO', date: null },
    ];
    const input = `${lines.map((line) => JSON.stringify(line)).join('\n\n')}\n`;
    const { out, code } = await run('annotate', ['--format', 'jsonl'], input);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', 7, 'c']);
    expect(
      answers.map(({ mentions }) => mentions.map(({ start, end }: { start: number; end: number }) => [start, end])),
    ).toEqual([[[3, 7]], [], [[2, 6]]]);
    expect(Object.keys(answers[0].mentions[0]).sort()).toEqual(
      ['end', 'entity', 'link', 'score', 'start', 'surface', 'why'].sort(),
    );
  });

  it('leaves a cooking page alone, unless everything is asked for', async () => {
    const [page, everywhere] = await Promise.all([
      run('annotate', ['--format', 'json'], COOKING),
      run('annotate', ['--format', 'json', '--everywhere'], COOKING),
    ]);
    expect(JSON.parse(page.out)).toEqual([]);
    expect(JSON.parse(everywhere.out).map(({ link }: { link: string }) => link)).toEqual(['Turkey', 'Greece']);
  });

  it.each([
    ['is no JSON', '{"id":"a","text":"x"}\nnot json\n', 'line 2'],
    ['has no text', '{"id":"a"}\n', 'line 1'],
    ['has no id', '\n\n{"text":"x"}\n', 'line 3'],
    ['has a text that is a number', '{"id":"a","text":"x"}\n{"id":"b","text":5}\n', 'line 2'],
  ])('refuses a line that %s, by its number', async (_, input, line) => {
    const { err, code } = await run('annotate', ['--format', 'jsonl'], input);
    expect(code).toBe(2);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(`${line}: `);
  });

  it.each([
    ['an option there is not', ['--everwhere'], 'there is no option --everwhere'],
    ['a format there is not', ['--format', 'xml'], '--format xml: choose one of table, json, jsonl'],
    ['an option without its value', ['--as-of'], '--as-of needs a value'],
    ['a day that is a word', ['--as-of', 'yesterday'], '--as-of yesterday: not a day'],
    ['a day there never was', ['--as-of', '2023-02-30'], '--as-of 2023-02-30: not a day'],
    ['a file there is not', ['no-such-file.txt'], 'cannot read no-such-file.txt'],
  ])('refuses %s in one line', async (_, args, message) => {
    const { err, out, code } = await run('annotate', args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(1);
    expect(err).toContain(message);
  });
});

describe('card', { timeout: COMMAND_MS }, () => {
  it('reads as a person would read it', async () => {
    const { out, code } = await run('card', ['person:mark-rutte', '--as-of', '2024-10-01']);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(lines[0]).toBe('Mark Rutte: Secretary General of NATO');
    const facts = lines.filter((line) => line.startsWith('- '));
    expect(facts).toHaveLength(3);
    for (const fact of facts) expect(fact).toMatch(/ \[[a-z0-9-]+ ¶\d+\]$/);
  });

  it('says what held on the day, and what changed later', async () => {
    const [before, after] = await Promise.all([
      run('card', ['country:se', '--as-of', '2024-03-06']),
      run('card', ['country:se', '--as-of', '2024-03-07']),
    ]);
    expect(before.out).toMatch(/^Since then: .*7 March 2024/m);
    expect(after.out).not.toMatch(/^Since then: .*7 March 2024/m);
  });

  it('is found by a name of several words, in any letters', async () => {
    const { out, code } = await run('card', ['mark', 'RUTTE', '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ entity: 'person:mark-rutte', kind: 'person', name: 'Mark Rutte' });
  });

  it.each([
    ['a name nobody has, with near ones', ['Ruttte'], /no entity is called "Ruttte"; near it: .*Rutte/],
    ['a name unlike any other', ['qqqqqqqqqqqq'], /no entity is called "qqqqqqqqqqqq"$/],
    ['no name at all', [], /name an entity/],
    ['a name of two entities, with both', ['Madrid summit'], /may mean .*madrid-1997, .*madrid-2022/],
    ['a format there is not', ['Rutte', '--format', 'html'], /--format html: choose one of text, json/],
    ['a day there never was', ['Rutte', '--as-of', '2024-13-01'], /--as-of 2024-13-01: not a day/],
  ])('refuses %s', async (_, args, message) => {
    const { err, out, code } = await run('card', args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd()).toMatch(message);
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });
});
