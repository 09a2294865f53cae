import type { Drawing } from '../../charts/drawing';
import { bubble, FITTED, nameAxis, valueAxis, wordsOf } from '../../charts/parts';
import { formatNumber } from '../../format/numbers';
import { formatDay } from '../../format/times';
import { type FeedAge, LATE_DAYS } from './age';

/** A bar a feed, as long as its newest record is old; what is late has the colour of what is worse. */
export function freshnessDrawing(ages: readonly (FeedAge & { readonly name: string })[]): Drawing {
  return (around) => {
    const { ink, language, texts } = around;
    const days = (value: number) => texts.data.freshness.daysAgo(formatNumber(value, 'count', language));
    const names = nameAxis(
      around,
      ages.map(({ name }) => name),
    );
    return {
      grid: { ...FITTED, right: 64, top: 8 },
      xAxis: {
        ...valueAxis(around, 'count', ''),
        min: 0,
        minInterval: 1,
        name: texts.data.freshness.days,
        nameLocation: 'middle',
        nameGap: 26,
        nameTextStyle: wordsOf(ink),
      },
      yAxis: {
        ...names,
        axisLabel: { ...names.axisLabel, width: around.width * 0.42, overflow: 'truncate' },
        inverse: true,
      },
      tooltip: {
        ...bubble(around),
        formatter: (hovered) => {
          const age = ages[(Array.isArray(hovered) ? hovered[0] : hovered)?.dataIndex ?? -1];
          return age === undefined
            ? ''
            : `${age.name}\n${formatDay(age.updatedAt.slice(0, 10), language)}\n${days(age.days)}`;
        },
      },
      series: [
        {
          type: 'bar',
          barMaxWidth: 16,
          data: ages.map((age) => ({
            value: age.days,
            itemStyle: { color: age.days > LATE_DAYS ? ink.worse : ink.data, borderRadius: [0, 3, 3, 0] },
          })),
          label: {
            show: true,
            position: 'right',
            ...wordsOf(ink),
            color: ink.text,
            formatter: ({ value }) => days(Number(value)),
          },
        },
      ],
    };
  };
}
