import { type ReactNode, useId } from 'react';
import type { TermsProblemPartsFragment as TermsProblem } from '../../api/generated/documents';
import { usePage } from '../../app/page';
import { typedCents, typedWhole, writtenCents } from '../../fields/typed';
import { TypedField } from '../../fields/TypedField';
import type { Member } from '../../state/members';
import { ANCHORS, COMPONENTS, isStatus, METRICS, type SheetLine, withMetric } from '../../state/sheets';
import { EuroField } from './EuroField';
import { Problems } from './Problems';

/** One price: what is paid for decides which fields there are. */
export function LineEditor({
  line,
  label,
  groups,
  problems,
  onChange,
  onRemove,
}: {
  readonly line: SheetLine;
  readonly label: string;
  readonly groups: readonly Member[];
  readonly problems: readonly TermsProblem[];
  readonly onChange: (line: SheetLine) => void;
  readonly onRemove: () => void;
}) {
  const { language, texts } = usePage();
  const words = texts.procurement.sheets;
  return (
    <fieldset className="line" data-invalid={problems.length > 0 || undefined}>
      <legend>{label}</legend>
      <div className="line-fields">
        <MetricSelect line={line} onChange={onChange} />
        <Field label={`${words.price}, €`}>
          {(id) => (
            <TypedField
              id={id}
              isNumber
              text={writtenCents(line.price, language)}
              take={(typed) => {
                const price = typedCents(typed);
                if (price !== undefined) onChange({ ...line, price });
              }}
            />
          )}
        </Field>
        {isStatus(line.metric) && <Window line={line} onChange={onChange} />}
        {line.response !== null && (
          <WholeField
            label={words.response}
            value={line.response}
            most={100}
            onChange={(response) => {
              onChange({ ...line, response });
            }}
          />
        )}
        {line.component !== 'FIXED' && (
          <Field label={words.group}>
            {(id) => (
              <select
                id={id}
                className="line-select"
                value={line.group ?? ''}
                onChange={({ target }) => {
                  onChange({ ...line, group: target.value === '' ? null : target.value });
                }}
              >
                <option value="">{texts.procurement.anyGroup}</option>
                {offered(groups, line.group).map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      <details open={line.cap !== null || line.capPerson !== null}>
        <summary>{words.limits}</summary>
        <div className="line-fields">
          <EuroField
            label={words.lineCap}
            cents={line.cap}
            onChange={(cap) => {
              onChange({ ...line, cap });
            }}
          />
          {line.component !== 'FIXED' && (
            <EuroField
              label={words.lineCapPerson}
              cents={line.capPerson}
              onChange={(capPerson) => {
                onChange({ ...line, capPerson });
              }}
            />
          )}
        </div>
      </details>
      <Problems problems={problems} />
      <button
        type="button"
        className="plain-button no-print"
        aria-label={words.remove(label)}
        onClick={onRemove}
      >
        {words.removeShort}
      </button>
    </fieldset>
  );
}

/** Those that there are, and one that a link names and the data doesn't have. */
function offered(groups: readonly Member[], chosen: string | null): readonly Member[] {
  return chosen === null || groups.some(({ code }) => code === chosen)
    ? groups
    : [...groups, { code: chosen, name: chosen }];
}

type Part = {
  readonly line: SheetLine;
  readonly onChange: (line: SheetLine) => void;
};

function MetricSelect({ line, onChange }: Part) {
  const { texts } = usePage();
  const words = texts.procurement;
  return (
    <Field label={words.sheets.metric} isWide>
      {(id) => (
        <select
          id={id}
          className="line-select"
          value={line.metric}
          onChange={({ target }) => {
            const component = COMPONENTS.find((each) =>
              METRICS[each].some((metric) => metric === target.value),
            );
            const metric = component && METRICS[component].find((each) => each === target.value);
            if (component && metric) onChange(withMetric(line, component, metric));
          }}
        >
          {COMPONENTS.map((component) => (
            <optgroup key={component} label={words.components[component]}>
              {METRICS[component].map((metric) => (
                <option key={metric} value={metric}>
                  {words.metrics[metric]}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

/** From which month on, and how long, a status is looked for. */
function Window({ line, onChange }: Part) {
  const { texts } = usePage();
  const words = texts.procurement.sheets;
  return (
    <>
      <WholeField
        label={words.horizon}
        value={line.horizon ?? 0}
        most={24}
        onChange={(horizon) => {
          onChange({ ...line, horizon });
        }}
      />
      <Field label={words.anchor}>
        {(id) => (
          <select
            id={id}
            className="line-select"
            value={line.anchor ?? ''}
            onChange={({ target }) => {
              onChange({ ...line, anchor: ANCHORS.find((anchor) => anchor === target.value) ?? line.anchor });
            }}
          >
            {ANCHORS.map((anchor) => (
              <option key={anchor} value={anchor}>
                {texts.procurement.anchors[anchor]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <WholeField
        label={words.sustain}
        value={line.sustain}
        most={24}
        onChange={(sustain) => {
          onChange({ ...line, sustain });
        }}
      />
      <WholeField
        label={words.gap}
        value={line.gap}
        most={24}
        onChange={(gap) => {
          onChange({ ...line, gap });
        }}
      />
    </>
  );
}

function WholeField({
  label,
  value,
  most,
  onChange,
}: {
  readonly label: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}) {
  return (
    <Field label={label}>
      {(id) => (
        <TypedField
          id={id}
          isNumber
          text={String(value)}
          take={(typed) => {
            const taken = typedWhole(typed, 0, most);
            if (taken !== undefined) onChange(taken);
          }}
        />
      )}
    </Field>
  );
}

function Field({
  label,
  isWide = false,
  children,
}: {
  readonly label: string;
  readonly isWide?: boolean;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className={isWide ? 'line-field line-field-wide' : 'line-field'}>
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}
