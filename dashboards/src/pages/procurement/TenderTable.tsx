import { Fragment } from 'react';
import { usePage } from '../../app/page';
import { type Figure, readFigure } from '../../figures/figure';
import { FigureValue } from '../../figures/FigureValue';
import { IntervalBar, type Scale } from '../../figures/IntervalBar';
import { ScaleEnds } from '../../figures/ScaleEnds';
import { scaleOf } from '../../figures/scaleOf';
import { formatNumber, type Unit } from '../../format/numbers';
import { TenderContracts } from './TenderContracts';
import { type TenderBlock, tenderBlocks, type TenderSheet } from './tenderRows';

/** Sheets side by side: each figure in words and on a line, a scale for those that belong together. */
export function TenderTable({ sheets }: { readonly sheets: readonly TenderSheet[] }) {
  const { texts } = usePage();
  const words = texts.procurement.result;
  return (
    // What scrolls must have the focus, or the keyboard can't scroll it.
    <div className="tender-table" role="region" aria-label={words.title} tabIndex={0}>
      <table>
        <caption>{words.title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.quantity}</th>
            {sheets.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tenderBlocks(sheets, texts).map((block) => (
            <Block key={block.key} block={block} sheets={sheets} />
          ))}
          <Pending sheets={sheets} />
        </tbody>
      </table>
      <TenderContracts sheets={sheets} />
      <NotCompared sheets={sheets} />
    </div>
  );
}

function Block({ block, sheets }: { readonly block: TenderBlock; readonly sheets: readonly TenderSheet[] }) {
  const figures = block.rows.flatMap(({ figure }) => sheets.flatMap((sheet) => figure(sheet) ?? []));
  const unit = block.rows[0]?.unit ?? 'eur';
  const scale: Scale = unit === 'share' ? { from: 0, to: 1 } : scaleOf(figures);
  return (
    <>
      {block.title !== null && (
        <tr className="tender-block">
          <th scope="rowgroup">{block.title}</th>
          {sheets.map(({ name }) => (
            <td key={name}>
              <ScaleEnds scale={scale} unit={unit} />
            </td>
          ))}
        </tr>
      )}
      {block.rows.map(({ key, label, note, unit: rowUnit, figure, share, absent }) => (
        <tr key={key} data-row={key}>
          <th scope="row">
            {label}
            {note !== undefined && <span className="tender-note">{note}</span>}
          </th>
          {sheets.map((sheet) => {
            // Of terms that are to be mended every figure says so.
            const shown = figure(sheet) ?? (sheet.problems.length > 0 ? sheet.total : undefined);
            return (
              <td key={sheet.name}>
                {shown === undefined ? (
                  <span className="soft">{absent}</span>
                ) : (
                  <>
                    <Cell figure={shown} share={share?.(sheet)} unit={rowUnit} scale={scale} />
                    {block.title === null && <ScaleEnds scale={scale} unit={unit} />}
                  </>
                )}
              </td>
            );
          })}
        </tr>
      ))}
    </>
  );
}

function Cell({
  figure,
  share,
  unit,
  scale,
}: {
  readonly figure: Figure;
  readonly share: Figure | undefined;
  readonly unit: Unit;
  readonly scale: Scale;
}) {
  const { language, texts } = usePage();
  const reading = readFigure(figure, unit, language, texts, null);
  return (
    <>
      <FigureValue reading={reading} />
      {share?.value != null && (
        <span className="tender-share">{formatNumber(share.value, 'share', language)}</span>
      )}
      {reading.kind === 'value' && <span className="tender-interval">{reading.interval}</span>}
      <IntervalBar figure={figure} scale={scale} />
    </>
  );
}

/** Outcomes that may still cost. */
function Pending({ sheets }: { readonly sheets: readonly TenderSheet[] }) {
  const { language, texts } = usePage();
  const words = texts.procurement.result;
  return (
    <tr data-row="pending">
      <th scope="row">{words.pending}</th>
      {sheets.map(({ name, problems, pendingOutcomes }) => (
        <td key={name}>
          {pendingOutcomes === null ? (
            <span className="soft">{problems.length > 0 ? '–' : words.notTold}</span>
          ) : (
            <span className="value">{formatNumber(pendingOutcomes, 'count', language)}</span>
          )}
        </td>
      ))}
    </tr>
  );
}

/** What creaming and deadweight say nothing of, and why. */
function NotCompared({ sheets }: { readonly sheets: readonly TenderSheet[] }) {
  const { texts } = usePage();
  const words = texts.procurement;
  return sheets.map(({ name, notCompared }) => (
    <Fragment key={name}>
      {notCompared.length > 0 && (
        <details className="tender-left-out">
          <summary>
            {name}: {words.result.notCompared(String(notCompared.length))}
          </summary>
          <ul>
            {notCompared.map(({ serviceType, metric, reason }) => (
              <li key={`${serviceType?.code ?? ''} ${metric} ${reason}`}>
                {[serviceType?.name, words.metrics[metric]].filter(Boolean).join(', ')}:{' '}
                {texts.reasons[reason] ?? reason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Fragment>
  ));
}
