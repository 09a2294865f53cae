import { type ToggleEvent, useId, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { placeBeside } from '../figures/placeBeside';
import { usePage } from '../app/page';
import { type CodeFilter, toggled } from '../state/filters';
import { matching, type Member } from '../state/members';
import '../fields/select.css';

/** From this many members on there is a field to search them by. */
const SEARCHED_FROM = 8;

/**
 * One filter of codes: a button that opens a list of check boxes. Native elements all the way, so that keyboards and
 * screen readers find what they know; Escape or a click outside closes it.
 */
export function CodeSelect({
  filter,
  members,
}: {
  readonly filter: CodeFilter;
  /** Undefined while they are fetched. */
  readonly members: readonly Member[] | undefined;
}) {
  const { texts } = usePage();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);

  function follow(event: ToggleEvent<HTMLDivElement>) {
    const opened = event.newState === 'open';
    // The list must be there to be placed, and to be focused.
    flushSync(() => {
      setOpen(opened);
    });
    if (!opened || button.current === null) return;
    placeBeside(event.currentTarget, button.current);
    event.currentTarget.querySelector('input')?.focus();
  }

  return (
    <div className="select" data-filter={filter}>
      <span id={`${id}label`} className="select-label">
        {texts.filters[filter]}
      </span>
      <button
        ref={button}
        type="button"
        className="select-field"
        popoverTarget={`${id}list`}
        aria-expanded={isOpen}
        aria-labelledby={`${id}label ${id}value`}
      >
        <ChosenText id={`${id}value`} filter={filter} members={members} />
      </button>
      <div
        id={`${id}list`}
        popover="auto"
        role="group"
        aria-labelledby={`${id}label`}
        className="select-list"
        onToggle={follow}
      >
        {isOpen && <MemberList filter={filter} members={members} />}
      </div>
    </div>
  );
}

/** All, the one that is chosen, or how many are. */
function ChosenText({
  id,
  filter,
  members,
}: {
  readonly id: string;
  readonly filter: CodeFilter;
  readonly members: readonly Member[] | undefined;
}) {
  const { state, texts } = usePage();
  const [first, ...others] = state[filter];
  if (first === undefined) {
    return (
      <span id={id} className="select-value soft">
        {texts.filters.all}
      </span>
    );
  }
  const name = members?.find(({ code }) => code === first)?.name ?? first;
  return (
    <span id={id} className="select-value">
      {others.length === 0 ? name : texts.filters.chosen(others.length + 1)}
    </span>
  );
}

function MemberList({
  filter,
  members,
}: {
  readonly filter: CodeFilter;
  readonly members: readonly Member[] | undefined;
}) {
  const { state, texts, change } = usePage();
  const [text, setText] = useState('');
  if (members === undefined) return <p className="select-none">{texts.filters.loading}</p>;
  const found = matching(members, text);
  return (
    <>
      {members.length >= SEARCHED_FROM && (
        <input
          type="search"
          className="select-search"
          aria-label={texts.filters.search}
          placeholder={texts.filters.search}
          value={text}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
      )}
      {found.length === 0 && (
        <p className="select-none" role="status">
          {texts.filters.noOptions}
        </p>
      )}
      <ul className="select-members">
        {found.map(({ code, name }) => (
          <li key={code}>
            <label className="select-member">
              <input
                type="checkbox"
                checked={state[filter].includes(code)}
                onChange={() => {
                  change(toggled(state, filter, code));
                }}
              />
              <span>{name}</span>
            </label>
          </li>
        ))}
      </ul>
    </>
  );
}
