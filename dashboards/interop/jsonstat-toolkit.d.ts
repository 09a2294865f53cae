/** The part of it that is used here; it has no types of its own. */
declare module 'jsonstat-toolkit' {
  export type Cell = { value: number | null; status: string | null };

  export type Dataset = {
    class: string;
    id: string[];
    Dimension: (id: string) => { id: string[]; label: string };
    Data: ((at: Record<string, string>) => Cell | null) & (() => Cell[]);
  };

  export default function JSONstat(response: unknown): Dataset;
}
