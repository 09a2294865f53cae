import { useId } from 'react';
import { Button } from 'suomifi-ui-components';
import type { TermsProblemPartsFragment as TermsProblem } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { Switch } from '../../app/Switch';
import { TypedField } from '../../fields/TypedField';
import type { Member } from '../../state/members';
import {
  CAPS,
  MOST_LINES,
  NEW_LINE,
  NEW_SHEET,
  OWN_SHEET,
  type Sheet,
  type SheetLine,
} from '../../state/sheets';
import { EuroField } from './EuroField';
import { LineEditor } from './LineEditor';
import { isOf, lineName } from './names';
import { Problems } from './Problems';

/** One term sheet as a form. What is wrong with it stands at the price that it is about. */
export function SheetEditor({
  sheet,
  name,
  groups,
  problems,
  onChange,
  onCopy,
  onRemove,
}: {
  readonly sheet: Sheet;
  /** What the sheet is called. */
  readonly name: string;
  readonly groups: readonly Member[];
  readonly problems: readonly TermsProblem[];
  readonly onChange: (sheet: Sheet) => void;
  /** Undefined: there are as many as there may be. */
  readonly onCopy: (() => void) | undefined;
  /** Undefined: it is the only one. */
  readonly onRemove: (() => void) | undefined;
}) {
  const { texts } = usePage();
  const words = texts.procurement.sheets;
  const id = useId();
  const names = sheet.lines.map((line) => lineName(name, line));
  const ofSheet = problems.filter((problem) => !names.some((line) => isOf(problem, name, line)));
  const setLine = (place: number, line: SheetLine) => {
    onChange({ ...sheet, lines: sheet.lines.with(place, line) });
  };

  return (
    <section className="panel sheet" aria-labelledby={`${id}title`}>
      <div className="sheet-head">
        <h3 id={`${id}title`}>{name}</h3>
        <span className="sheet-actions no-print">
          {onCopy !== undefined && (
            <button
              type="button"
              className="plain-button"
              aria-label={words.copySheet(name)}
              onClick={onCopy}
            >
              {words.copy}
            </button>
          )}
          {onRemove !== undefined && (
            <button
              type="button"
              className="plain-button"
              aria-label={words.removeSheet(name)}
              onClick={onRemove}
            >
              {words.removeShort}
            </button>
          )}
        </span>
      </div>
      <label className="select-label" htmlFor={`${id}name`}>
        {words.name}
      </label>
      <TypedField
        id={`${id}name`}
        text={sheet.name}
        placeholder={name}
        take={(typed) => {
          onChange({ ...sheet, name: typed.trim().slice(0, 60) });
        }}
      />
      <Switch
        legend={words.kind}
        hideLegend
        options={[
          { value: 'written', label: words.written },
          { value: 'own', label: words.own },
        ]}
        value={sheet.own ? 'own' : 'written'}
        onChange={(kind) => {
          onChange({ ...(kind === 'own' ? OWN_SHEET : NEW_SHEET), name: sheet.name });
        }}
      />
      <Problems problems={ofSheet} />
      {sheet.own && <p className="soft">{words.ownNote}</p>}
      {sheet.lines.map((line, place) => (
        <LineEditor
          // Prices have no names of their own: their place is what they are known by.
          key={place}
          line={line}
          label={words.line(String(place + 1))}
          groups={groups}
          problems={problems.filter((problem) => isOf(problem, name, names[place] ?? ''))}
          onChange={(next) => {
            setLine(place, next);
          }}
          onRemove={() => {
            onChange({ ...sheet, lines: sheet.lines.filter((_, other) => other !== place) });
          }}
        />
      ))}
      {!sheet.own && sheet.lines.length < MOST_LINES && (
        <Button
          variant="secondary"
          className="no-print"
          onClick={() => {
            onChange({ ...sheet, lines: [...sheet.lines, NEW_LINE] });
          }}
        >
          {words.add}
        </Button>
      )}
      {!sheet.own && (
        <details className="sheet-limits" open={CAPS.some((cap) => sheet[cap] !== null)}>
          <summary>{words.limits}</summary>
          <div className="line-fields">
            {CAPS.map((cap) => (
              <EuroField
                key={cap}
                label={texts.procurement.caps[cap]}
                cents={sheet[cap]}
                onChange={(cents) => {
                  onChange({ ...sheet, [cap]: cents });
                }}
              />
            ))}
          </div>
        </details>
      )}
    </section>
  );
}
