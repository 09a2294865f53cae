import { DataQualityDocument } from '../../api/generated/documents';
import { useAnswer } from '../../api/useAnswer';
import { PageLink } from '../../app/PageLink';
import { usePage } from '../../app/page';
import { formatNumber } from '../../format/numbers';
import { formatMoment, formatMonth } from '../../format/times';
import './freshness.css';

/** How far the data reaches, what of it may still change, and what could not be taken in. */
export function Freshness() {
  const { texts, language, data, state } = usePage();
  const words = texts.overview.fresh;
  const generation = data.data?.generation;
  if (generation === undefined) return null;
  const { dataTo, immatureFrom, studyAt } = generation;
  return (
    <section className="panel fresh" aria-labelledby="fresh">
      <h2 id="fresh">{words.title}</h2>
      <ul>
        <li>{dataTo === null ? words.none : words.dataTo(formatMonth(dataTo, language))}</li>
        <li>{immatureFrom === null ? words.mature : words.immature(formatMonth(immatureFrom, language))}</li>
        <li>{studyAt === null ? words.noStudy : words.study(formatMoment(studyAt, language))}</li>
        {state.view === 'manager' && <BadRecords />}
      </ul>
      <PageLink to="data">{words.more}</PageLink>
    </section>
  );
}

/**
 * Of what was read, how much could not be taken in: of the whole data, whatever the filters say. For those whose role may
 * see it; to others it isn't there.
 */
function BadRecords() {
  const { language, texts, state } = usePage();
  const answer = useAnswer(DataQualityDocument, {}, state.view);
  const quality = answer.data?.dataQuality;
  if (answer.error !== null || quality === undefined) return null;
  const count = (value: number) => formatNumber(value, 'count', language);
  return (
    <li data-metric="REJECTED_SHARE">
      {texts.figures.badRecords}{' '}
      {quality.rejectedShare === null ? (
        texts.reasons.NOTHING_READ
      ) : (
        <>
          <b className="value">{formatNumber(quality.rejectedShare, 'share', language)}</b> (
          {texts.figures.badRecordsNote(count(quality.rejected), count(quality.read))}
          {quality.waiting > 0 && `; ${texts.figures.waiting(count(quality.waiting))}`}).
        </>
      )}
    </li>
  );
}
