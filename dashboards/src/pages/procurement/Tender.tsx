import { type VocabularyQuery } from '../../api/generated/documents';
import { useQuestion } from '../../api/question';
import { usePage } from '../../app/page';
import { useRested } from '../../app/useRested';
import { MOST_SHEETS, NEW_SHEET, type Sheet } from '../../state/sheets';
import { procurementQuestions } from './questions';
import { sheetNames } from './names';
import { SheetEditor } from './SheetEditor';
import { TenderCharts } from './TenderCharts';
import { Trouble } from './Trouble';
import './tender.css';

/** Terms as forms side by side, and what each would have cost: the answer follows when the writing rests. */
export function Tender({ groups }: { readonly groups: VocabularyQuery['targetGroups'] }) {
  const { state, texts, change } = usePage();
  const words = texts.procurement;
  const rested = useRested(state);
  const answer = useQuestion(procurementQuestions.tender(rested), rested.view);
  const simulation = answer.data?.tenderSimulation;
  const { sheets } = state.procurement;
  const names = sheetNames(sheets, texts);
  const set = (next: readonly Sheet[]) => {
    change({ ...state, procurement: { ...state.procurement, sheets: next } });
  };
  const hasRoom = sheets.length < MOST_SHEETS;

  return (
    <>
      <section className="sheets" aria-labelledby="sheets">
        <div className="sheets-head">
          <h2 id="sheets">{words.sheets.title}</h2>
          <p className="soft">{words.sheets.lead}</p>
        </div>
        {sheets.map((sheet, place) => (
          <SheetEditor
            key={place}
            sheet={sheet}
            name={names[place] ?? ''}
            groups={groups}
            problems={simulation?.sheets.find(({ name }) => name === names[place])?.problems ?? []}
            onChange={(next) => {
              set(sheets.with(place, next));
            }}
            onCopy={
              hasRoom
                ? () => {
                    set(sheets.toSpliced(place + 1, 0, { ...sheet, name: '' }));
                  }
                : undefined
            }
            onRemove={
              sheets.length > 1
                ? () => {
                    set(sheets.toSpliced(place, 1));
                  }
                : undefined
            }
          />
        ))}
        {hasRoom && (
          <button
            type="button"
            className="panel sheet-add no-print"
            onClick={() => {
              set([...sheets, NEW_SHEET]);
            }}
          >
            + {words.sheets.addSheet}
          </button>
        )}
      </section>
      <section className="tender" aria-labelledby="tender" aria-busy={rested !== state || answer.isFetching}>
        <h2 id="tender">{words.result.title}</h2>
        {answer.error !== null && <Trouble error={answer.error} onRetry={() => void answer.refetch()} />}
        {simulation?.contracts === 0 && <p role="status">{words.result.nothing}</p>}
        {answer.error === null && simulation?.contracts !== 0 && (
          <div className={rested === state ? undefined : 'fetching'}>
            <TenderCharts answer={answer} />
          </div>
        )}
      </section>
    </>
  );
}
