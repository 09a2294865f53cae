import type { YAXisComponentOption } from 'echarts';
import type { Around } from '../../charts/drawing';
import { FONT } from '../../charts/parts';

/** Height of a row of a drawing whose names stand above their bars, in pixels. */
export const HEADED_ROW = 58;

/** Names too long to stand beside a bar, above it: on a narrow screen too. */
export function headedAxis(
  { ink, width }: Around,
  rows: readonly { readonly title: string; readonly note: string }[],
): YAXisComponentOption {
  return {
    type: 'category',
    inverse: true,
    data: rows.map((_, at) => String(at)),
    axisLine: { show: false },
    axisTick: { show: false },
    axisLabel: {
      inside: true,
      align: 'left',
      verticalAlign: 'bottom',
      margin: 0,
      padding: [0, 0, 15, 0],
      width: width - 24,
      overflow: 'truncate',
      formatter: (at: string) => {
        const row = rows[Number(at)];
        if (row === undefined) return '';
        return width < 640 ? `{title|${row.title}}` : `{title|${row.title}}   {note|${row.note}}`;
      },
      rich: {
        title: { color: ink.text, fontFamily: FONT, fontSize: 15 },
        note: { color: ink.soft, fontFamily: FONT, fontSize: 13 },
      },
    },
    z: 10,
  };
}
