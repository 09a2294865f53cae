import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../state/filters';
import { overviewQuestions } from '../overview/questions';
import { waysOf } from './ways';

const STATE = { ...EVERYTHING, services: ["O'Brien & co"] };
const ORIGIN = 'https://mittava.example.org';
const WAYS = waysOf(overviewQuestions.keyFigures(STATE), ORIGIN, 'viewer');

describe('a question for other programs', () => {
  it('keeps what is between a shell’s quotes there, whatever codes hold', () => {
    expect(WAYS.curl).toContain(String.raw`"services":["O'\''Brien & co"]`);
    expect(WAYS.curl).toContain(`'${ORIGIN}/graphql'`);
  });

  it('names the view only where it is lowered', () => {
    expect(WAYS.curl).toContain("-H 'X-Mittava-View: viewer'");
    expect(waysOf(overviewQuestions.keyFigures(STATE), ORIGIN, 'manager').curl).not.toContain('View');
  });

  it('by address holds the same variables', () => {
    const address = new URL(WAYS.address);
    expect(address.pathname).toMatch(/^\/graphql\/persisted\/[0-9a-f]{64}\/KeyFigures$/);
    expect(JSON.parse(address.searchParams.get('variables') ?? '')).toEqual(JSON.parse(WAYS.variables));
  });
});
