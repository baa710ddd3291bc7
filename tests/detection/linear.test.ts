import { rmSync } from 'node:fs';
import ts from 'typescript';
import { afterAll, describe, expect, it } from 'vitest';
import { packNames } from '../../lib/names-pack.js';
import { soundKnowledgeBase } from '../../tools/data/vite-plugin.js';
import { compile, loadMark, newFolder, type Transformer } from './compiled.js';

/*
 * Work is counted, not timed: every call of a function of ours, every turn of a loop, and every character that the
 * engine's own searches look at. Ten times the text may cost ten times the work.
 */

const MEGABYTE = 1_000_000;

/** What rounding, the ends of windows and the first look at a name add to ten times the work. */
const SLACK = 1.15;

/** Most steps a character may cost, compromise's searches in its windows among them. */
const MOST_STEPS_A_CHARACTER = 1_500;

/** Ten megabytes of names take the pipeline some seconds, counting included. */
const TEXT_MS = 120_000;

declare global {
  var work: { steps: number };
}

const folder = newFolder();
compile(folder, counting);
globalThis.work = { steps: 0 };
const mark = (await loadMark(folder))(packNames(await soundKnowledgeBase()));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const repeated = (unit: string) => (characters: number) => unit.repeat(Math.ceil(characters / unit.length));

describe('ten times the text costs ten times the work', () => {
  it.each([
    ['prose without names', repeated('The rain fell on the hills and the river rose again. '), 10 * MEGABYTE],
    ['no blank', repeated('abcdefghij'), 10 * MEGABYTE],
    ['no blank, all capitals', repeated('ABCDEFGHIJ'), 10 * MEGABYTE],
    ['all capitals', repeated('THE RAIN FELL ON THE HILLS AND THE RIVER ROSE '), 10 * MEGABYTE],
    ['only capital letters, one by one', repeated('A B C D E F G H I '), 10 * MEGABYTE],
    ['only blanks', repeated(' \n\t'), 10 * MEGABYTE],
    ['only hyphens and stops', repeated('-.-. ,'), 10 * MEGABYTE],
    ['only soft hyphens', repeated('\u00ad'), 10 * MEGABYTE],
    ['beginnings of names', repeated('North Atlantic Treaty North Atlantic '), 2 * MEGABYTE],
    ['a name 100,000 times', repeated('NATO '), 5 * 100_000],
    ['a name 100,000 times without blanks', repeated('NATO,'), 5 * 100_000],
    ['a name with vetoes 100,000 times', repeated('Georgia '), 8 * 100_000],
    ['a short form 100,000 times, licensed', repeated('Jens Stoltenberg met Stoltenberg. '), 34 * 50_000],
    ['two bearers by turns', repeated('Bill Clinton met George Clinton. Clinton left. '), 47 * 33_000],
    ['a role 20,000 times', repeated('NATO and the alliance. '), 23 * 20_000],
    ['names in capitals', repeated('NATO AND RUSSIA MET IN BRUSSELS AGAIN '), MEGABYTE / 2],
    ['a name in another script 100,000 times', repeated('НАТО '), 5 * 100_000],
  ])(
    '%s',
    (_, text, characters) => {
      const [short, long] = [text(characters / 10), text(characters)];
      const [few, many] = [workOn(short), workOn(long)];
      expect(many / long.length).toBeLessThan(MOST_STEPS_A_CHARACTER);
      expect(many / few).toBeLessThan((long.length / short.length) * SLACK);
    },
    TEXT_MS,
  );
});

function workOn(text: string): number {
  globalThis.work.steps = 0;
  const restore = countSearches();
  try {
    mark(text);
  } finally {
    restore();
  }
  return globalThis.work.steps;
}

/**
 * Counts the characters that searches of the engine look at. By hand, since spies keep every call they see.
 * @returns what puts the engine's own back
 */
function countSearches(): () => void {
  const { indexOf, lastIndexOf, split, replace, match } = String.prototype;
  const { test } = RegExp.prototype;
  const count = (characters: number) => {
    globalThis.work.steps += characters;
  };
  const whole = (original: (...args: never[]) => unknown) =>
    function (this: string, ...args: never[]) {
      count(this.length);
      return original.apply(this, args);
    };
  const counted = {
    indexOf(this: string, wanted: string, from = 0) {
      const found = indexOf.call(this, wanted, from);
      count((found < 0 ? this.length : found) - from);
      return found;
    },
    lastIndexOf(this: string, wanted: string, from = this.length) {
      const found = lastIndexOf.call(this, wanted, from);
      count(Math.min(from, this.length) - Math.max(0, found));
      return found;
    },
    split: whole(split as never),
    replace: whole(replace as never),
    match: whole(match as never),
  };
  Object.assign(String.prototype, counted);
  RegExp.prototype.test = function (text) {
    count(text.length);
    return test.call(this, text);
  };
  return () => {
    Object.assign(String.prototype, { indexOf, lastIndexOf, split, replace, match });
    RegExp.prototype.test = test;
  };
}

/** Counts a step at the beginning of every function and of every turn of a loop. */
function counting(context: ts.TransformationContext): ReturnType<Transformer> {
  const { factory } = context;
  const step = () =>
    factory.createPostfixIncrement(factory.createPropertyAccessExpression(factory.createIdentifier('work'), 'steps'));
  const counted = (body: ts.Statement) =>
    factory.createBlock([factory.createExpressionStatement(step()), ...(ts.isBlock(body) ? body.statements : [body])]);
  const visit = (node: ts.Node): ts.Node => {
    const inner = ts.visitEachChild(node, visit, context);
    if (ts.isArrowFunction(inner)) {
      const body = ts.isBlock(inner.body)
        ? counted(inner.body)
        : factory.createComma(step(), factory.createParenthesizedExpression(inner.body));
      const { modifiers, typeParameters, parameters, type, equalsGreaterThanToken } = inner;
      return factory.updateArrowFunction(
        inner,
        modifiers,
        typeParameters,
        parameters,
        type,
        equalsGreaterThanToken,
        ts.isBlock(body) ? (body as ts.Block) : factory.createParenthesizedExpression(body),
      );
    }
    if (ts.isFunctionDeclaration(inner) && inner.body) {
      const { modifiers, asteriskToken, name, typeParameters, parameters, type } = inner;
      return factory.updateFunctionDeclaration(
        inner,
        modifiers,
        asteriskToken,
        name,
        typeParameters,
        parameters,
        type,
        counted(inner.body) as ts.Block,
      );
    }
    if (ts.isForStatement(inner)) {
      return factory.updateForStatement(
        inner,
        inner.initializer,
        inner.condition,
        inner.incrementor,
        counted(inner.statement),
      );
    }
    if (ts.isForOfStatement(inner)) {
      return factory.updateForOfStatement(
        inner,
        inner.awaitModifier,
        inner.initializer,
        inner.expression,
        counted(inner.statement),
      );
    }
    if (ts.isWhileStatement(inner))
      return factory.updateWhileStatement(inner, inner.expression, counted(inner.statement));
    return inner;
  };
  return (file) => ts.visitNode(file, visit, ts.isSourceFile);
}
