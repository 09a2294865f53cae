import { describe, expect, it } from 'vitest';
import { readUrl, writeUrl } from './url';
import { withForm } from './voice';

describe('the choice of forms and meters', () => {
  it('is in the URL and comes back', () => {
    const query = '?form=asiakaspalaute&item=f5&meter=asiakasmuutos';
    const { state, unreadable } = readUrl(query);
    expect(unreadable).toEqual([]);
    expect(state.voice).toEqual({ form: 'asiakaspalaute', item: 'f5', meter: 'asiakasmuutos' });
    expect(writeUrl(state)).toBe(query);
  });

  it('is nowhere as long as nothing is chosen', () => {
    expect(writeUrl(readUrl('').state)).toBe('');
  });

  it('refuses what no form is named by', () => {
    const { state, unreadable } = readUrl('?form=a b&meter=%3Cscript%3E');
    expect(state.voice).toEqual({ form: null, item: null, meter: null });
    expect(unreadable).toEqual(['form=a b', 'meter=<script>']);
  });

  it('of another form begins with none of its questions', () => {
    expect(withForm({ form: 'a', item: 'f1', meter: 'm' }, 'b')).toEqual({
      form: 'b',
      item: null,
      meter: 'm',
    });
  });
});
