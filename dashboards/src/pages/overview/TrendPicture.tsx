import { CustomChart, LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { usePage } from '../../app/page';
import { useScheme } from '../../app/theme';
import { formatTick } from '../../format/numbers';
import { type TrendPoint, trendChart } from './trendChart';

echarts.use([LineChart, CustomChart, GridComponent, TooltipComponent, CanvasRenderer]);

/** Draws the trend; the sentence above and the table say the same to those who don't see it. */
export default function TrendPicture({ points }: { readonly points: readonly TrendPoint[] }) {
  const { language, texts } = usePage();
  const { colors } = useScheme();
  const place = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const chart = echarts.init(element);
    const ink = {
      text: colors.depthDark1,
      line: colors.depthLight2,
      data: colors.highlightBase,
      surface: colors.whiteBase,
    };
    chart.setOption(trendChart(points, ink, (share) => formatTick(share, 'share', language)));
    const watcher = new ResizeObserver(() => {
      chart.resize();
    });
    watcher.observe(element);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [points, colors, language]);

  return <div ref={place} className="trend-picture" role="img" aria-label={texts.trend.lead} />;
}
