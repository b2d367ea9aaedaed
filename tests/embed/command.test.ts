import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { params as descent } from '../../src/components/widgets/descent/params.ts';
import { params as lab } from '../../src/components/widgets/bug-lab/params.ts';
import { commandOf } from '../../src/embed/command.ts';
import { statesOf } from '../components/arbitraries.ts';

const read = (data: unknown, id?: string) => commandOf(data, lab, id);
const set = (params: unknown) => read({ adam: 1, type: 'set', params });

describe('a message', () => {
  test.each([
    [{ adam: 1, type: 'hello', versions: [1, 2] }],
    [{ adam: 1, type: 'reset' }],
    [{ adam: 1, type: 'play', seq: 7 }],
    [{ adam: 1, type: 'step', n: -3 }],
    [{ adam: 1, type: 'seek', step: 12, seq: 0 }],
    [{ adam: 1, type: 'get', what: 'data' }],
    [{ adam: 1, type: 'theme', value: 'projector' }],
    [{ adam: 1, type: 'export', format: 'csv' }],
  ])('of the protocol is a command: %j', (message) => {
    const command = Object.fromEntries(Object.entries(message).filter(([key]) => key !== 'adam'));
    expect(read(message)).toEqual(command);
    expect(read(Object.assign(Object.create(null), message))).toEqual(command);
  });

  test('sets parameters as an address would, or by their own kind', () => {
    const params = {
      beta1: '0.5',
      steps: 30,
      show: ['never', 'separate'],
      values: [1, -2.5],
      step: null,
    };
    expect(set(params)).toEqual({
      type: 'set',
      params: { beta1: 0.5, steps: 30, show: ['separate', 'never'], values: [1, -2.5], step: null },
    });
  });

  test.each([
    ['a parameter that is not there', { speed: 1 }],
    ['a number outside', { beta1: 2 }],
    ['a word for a number', { beta1: 'much' }],
    ['no finite number', { beta1: NaN }],
    ['a name that is not one of them', { stream: 'river' }],
    ['an object', { beta1: { toString: '0.5' } }],
    ['a list of lists', { values: [[1], [2]] }],
    ['true', { beta1: true }],
    ['null where none is meant', { beta1: null }],
    ['no object', 'beta1=0.5'],
    ['a list', [0.5]],
    ['a date', new Date()],
  ])('that sets %s is none', (_, params) => {
    expect(set(params)).toBeNull();
  });

  test.each([
    ['a string', '{"adam":1,"type":"play"}'],
    ['nothing', null],
    ['a list', [1, 'play']],
    ['of another version', { adam: 2, type: 'play' }],
    ['without a type', { adam: 1 }],
    ['of an inherited type', { adam: 1, type: 'toString' }],
    ['of a type that is an object', { adam: 1, type: { toString: () => 'play' } }],
    ['with more than it carries', { adam: 1, type: 'play', url: 'javascript:0' }],
    ['with less', { adam: 1, type: 'seek' }],
    ['with a fraction of a step', { adam: 1, type: 'seek', step: 1.5 }],
    ['with a number that is none', { adam: 1, type: 'play', seq: 'a' }],
    ['with a key of its prototype', JSON.parse('{"adam":1,"type":"play","__proto__":{}}')],
    [
      'of a class',
      new (class Message {
        adam = 1;
        type = 'play';
      })(),
    ],
    ['too large', { adam: 1, type: 'hello', versions: [1], seq: 1, x: 'y'.repeat(20_000) }],
    [
      'that goes round',
      (() => {
        const round: Record<string, unknown> = { adam: 1, type: 'set' };
        round['params'] = round;
        return round;
      })(),
    ],
    ['with what JSON has no word for', { adam: 1, type: 'seek', step: 1n }],
  ])('%s is none', (_, data) => {
    expect(read(data)).toBeNull();
  });

  test('for another embed is none', () => {
    const play = { adam: 1, type: 'play' };
    expect(read({ ...play, id: 'a' }, 'a')).toEqual({ type: 'play' });
    expect(read({ ...play, id: 'b' }, 'a')).toBeNull();
    expect(read(play, 'a')).toEqual({ type: 'play' });
  });

  test('never throws, whatever it is', () => {
    const nearly = fc.record(
      {
        adam: fc.constantFrom<unknown>(1, 2, '1'),
        type: fc.oneof(
          fc.constantFrom('set', 'get', 'seek', 'hello', 'export', '__proto__'),
          fc.anything(),
        ),
        params: fc.oneof(
          fc.dictionary(fc.constantFrom('beta1', 'show', '__proto__', 'x'), fc.anything()),
          fc.anything(),
        ),
        what: fc.anything(),
        step: fc.anything(),
        seq: fc.anything(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), nearly), (data) => {
        const command = read(data);
        if (command) expect(typeof command.type).toBe('string');
      }),
      { numRuns: 1000 },
    );
  });

  test('sets every state that its widget can be in', () => {
    fc.assert(
      fc.property(statesOf(descent), (state) => {
        const command = commandOf({ adam: 1, type: 'set', params: state }, descent);
        expect(command).toEqual({ type: 'set', params: state });
      }),
      { numRuns: 300 },
    );
  });
});
