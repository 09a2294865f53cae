import { useId, useRef, useState } from 'react';
import { usePage } from '../app/page';
import { placeBeside } from '../figures/placeBeside';
import { toCsv } from '../tables/csv';
import { flatTable } from '../tables/flat';
import { fileName, saveAs } from '../tables/save';
import type { Table } from '../tables/table';
import type { Sheet } from './file';
import './save-menu.css';

type Kind = 'png' | 'svg' | 'csv' | 'xlsx';

/**
 * A picture and its table as files; what makes them is fetched when it is asked for.
 *
 * @param whole the table with all its rows, where the page shows some of them
 * @param own the generation of what doesn't change with later ones; otherwise it is that of the page
 */
export function SaveMenu({
  sheet,
  table,
  whole,
  generation: own,
}: {
  readonly sheet: Sheet | null;
  readonly table: Table;
  readonly whole?: () => Promise<Table>;
  readonly generation?: number;
}) {
  const { language, texts, data } = usePage();
  const [failed, setFailed] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();
  const generation = data.data?.generation;
  if (generation === undefined) return null;
  const origin = { generation: own ?? generation.number, synthetic: generation.synthetic };
  const kinds: readonly Kind[] = sheet === null ? ['csv', 'xlsx'] : ['png', 'svg', 'csv', 'xlsx'];

  async function make(kind: Kind): Promise<Blob> {
    if (sheet !== null && (kind === 'png' || kind === 'svg')) {
      const { pictureAsPng, pictureAsSvg } = await import('./file');
      return kind === 'png'
        ? pictureAsPng(sheet, { language, texts })
        : pictureAsSvg(sheet, { language, texts });
    }
    const rows = flatTable(await (whole?.() ?? table), origin, texts);
    return kind === 'csv' ? toCsv(rows) : (await import('../tables/xlsx')).toXlsx(rows);
  }

  async function save(kind: Kind) {
    setFailed(false);
    try {
      saveAs(await make(kind), fileName(sheet?.title ?? table.caption, origin.generation, kind));
      menu.current?.hidePopover();
      button.current?.focus();
    } catch {
      setFailed(true);
    }
  }

  return (
    <span className="save-menu no-print">
      <button
        ref={button}
        type="button"
        className="save-menu-button"
        popoverTarget={id}
        aria-label={`${texts.save.title}: ${table.caption}`}
      >
        {texts.save.title}
      </button>
      <div
        ref={menu}
        id={id}
        popover="auto"
        className="save-menu-choices"
        onToggle={({ newState }) => {
          if (newState === 'open' && menu.current !== null && button.current !== null)
            placeBeside(menu.current, button.current);
        }}
      >
        {kinds.map((kind) => (
          <button key={kind} type="button" onClick={() => void save(kind)}>
            {texts.save.kinds[kind]}
          </button>
        ))}
        {failed && <p role="alert">{texts.save.failed}</p>}
      </div>
    </span>
  );
}
