import { withoutFilters } from '../state/filters';
import { usePage } from './page';
import './not-shown.css';

/** In the place of what isn't for these eyes: no error, but a figure hidden whole, drawn as hidden figures are. */
export function NotShown() {
  const { state, texts, change } = usePage();
  const { notShown } = texts.errors;
  const open = withoutFilters(state);
  const isNarrowed = JSON.stringify(open) !== JSON.stringify({ ...state, page: open.page });
  return (
    <div className="not-shown" data-not-shown={state.view}>
      <p className="not-shown-words">{notShown[state.view]}</p>
      {state.view === 'public' && isNarrowed && (
        <>
          <p className="soft">{notShown.rule}</p>
          <button
            type="button"
            className="active-clear no-print"
            onClick={() => {
              change(open);
            }}
          >
            {texts.filters.clear}
          </button>
        </>
      )}
    </div>
  );
}
