import { SaveMenu } from '../../charts/SaveMenu';
import { DataTable } from '../../tables/DataTable';
import type { Table } from '../../tables/table';

/** A table of a statement, to be read and to be saved. */
export function StatementPart({
  title,
  table,
  generation,
}: {
  readonly title: string;
  readonly table: Table;
  /** Of the statement: a sealed one keeps its own. */
  readonly generation: number;
}) {
  return (
    <div className="statement-part">
      <div className="statement-part-head">
        <h3>{title}</h3>
        <SaveMenu sheet={null} table={table} generation={generation} />
      </div>
      <DataTable table={table} />
    </div>
  );
}
