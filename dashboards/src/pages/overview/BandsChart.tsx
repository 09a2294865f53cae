import { useMemo } from 'react';
import type { Band, BandsQuery, PeersByMonthQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { type Chart, ChartPanel } from '../../charts/ChartPanel';
import type { Figure } from '../../figures/figure';
import { type ReadFigure, useRead } from '../../figures/useRead';
import type { Dictionary } from '../../i18n/dictionary';
import { BANDS, bandsDrawing } from './bandsDrawing';
import { overviewQuestions } from './questions';

type BandRow = BandsQuery['bands']['rows'][number];
type PeerRow = PeersByMonthQuery['effect']['rows'][number];

/** The month that the words are about. */
const YEAR = 12;

/** Where people are, month by month from the start, and where their peers are where the comparison holds. */
export function BandsChart() {
  const { state, texts } = usePage();
  const read = useRead();
  const bands = useQuestion(overviewQuestions.bands(state), state.view, 'later');
  const peers = useQuestion(overviewQuestions.peers(state), state.view, 'later');
  const [rows, peerRows] = [bands.data?.bands.rows, peers.data?.effect.rows];
  const afterYear = bands.data?.impact.rows[0]?.openEmploymentRate;
  const chart = useMemo(
    () => rows && peerRows && chartOf(rows, peerRows, afterYear, read, texts),
    [rows, peerRows, afterYear, read, texts],
  );
  const { about, source, howTo } = texts.overview.bands;
  return (
    <ChartPanel
      name="bands"
      about={about}
      source={source}
      howTo={howTo}
      answers={[bands, peers]}
      chart={chart}
    />
  );
}

function chartOf(
  rows: readonly BandRow[],
  peerRows: readonly PeerRow[],
  afterYear: Figure | undefined,
  read: ReadFigure,
  texts: Dictionary,
): Chart {
  const words = texts.overview.bands;
  const shareOf = (band: Band, month: number) =>
    rows.find((row) => row.band === band && row.month === month)?.share ?? null;
  const months = [...new Set(rows.map(({ month }) => month))];
  const passing = peerRows.filter(({ verdict }) => verdict === 'GREEN');
  const peersAt = (month: number) => passing.find(({ horizon }) => horizon === month)?.counterfactual ?? null;
  const said = (band: Band) => {
    const share = shareOf(band, YEAR);
    const reading = share && read(null, share, 'share');
    return reading?.kind === 'value' ? reading.value : null;
  };
  const openReading = afterYear && read('OPEN_EMPLOYMENT_RATE', afterYear);
  const open = openReading?.kind === 'value' ? openReading.value : null;
  const unemployed = said('UNEMPLOYED');
  const isEmpty = rows.every(({ share }) => share?.value == null);
  const doubt = peerRows.find(({ horizon }) => horizon === YEAR)?.reasons[0];
  const noPeers =
    passing.length > 0 || doubt === undefined
      ? ''
      : ` ${words.noPeers(texts.reasons[doubt] ?? texts.statusWhy.NOT_ESTIMABLE)}`;
  return {
    finding: open === null ? words.findingNone : words.finding(open),
    summary: isEmpty
      ? words.nothing
      : `${open === null || unemployed === null ? '' : words.summary(open, unemployed)}${noPeers}`,
    picture: isEmpty
      ? null
      : {
          draw: bandsDrawing(
            months,
            (band, month) => shareOf(band, month)?.value ?? null,
            (month) => peersAt(month)?.value ?? null,
          ),
          height: 430,
        },
    table: {
      caption: words.about,
      columns: [
        { header: words.month },
        ...BANDS.map((band) => ({ header: words.names[band], unit: 'share' as const })),
        { header: words.peersColumn, unit: 'share' },
      ],
      rows: months.map((month) => [
        String(month),
        ...BANDS.map((band): Figure | null => shareOf(band, month)),
        peersAt(month),
      ]),
    },
    n: afterYear?.n ?? null,
  };
}
