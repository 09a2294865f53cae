import type { EChartsOption } from 'echarts';
import type { Dictionary } from '../i18n/dictionary';
import type { Language } from '../state/filters';
import type { Ink } from './ink';

/** What a drawing must fit in with. */
export type Around = {
  readonly ink: Ink;
  /** In pixels. */
  readonly width: number;
  readonly language: Language;
  readonly texts: Dictionary;
};

/** A picture as a pure function: the same data and surroundings draw the same. */
export type Drawing = (around: Around) => EChartsOption;
