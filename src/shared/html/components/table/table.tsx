import type { Children } from '../../types.ts';

export interface Column<Row> {
  key: string;
  title: string;
  cell: (row: Row) => Children;
  /** Numbers stand right, digits under digits. */
  numeric?: boolean;
  /** Names the row (`<th scope="row">`), and heads its card on a phone. */
  head?: boolean;
  /** Kept on one line: numbers of cases, short dates. */
  nowrap?: boolean;
  /** On a phone its cell speaks for itself: the card does not repeat the column's name. */
  bare?: boolean;
  /** A link that sorts by this column, with the direction it has now. */
  sort?: { href: string; now?: 'ascending' | 'descending' | undefined };
}

export interface TableProps<Row> {
  caption: string;
  /** The caption is for those who do not see the heading above it. */
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Marks a row, e.g. the one that a key moves to. */
  rowCurrent?: (row: Row) => boolean;
  /** Enhancement module: `queue` lets officers move through the rows with j, k and Enter. */
  module?: 'queue';
  /** Two or three short columns: a table on a phone as well, not a card for each row. */
  plain?: boolean;
  foot?: Children;
}

/** A table that becomes a list of cards below 640 px: each cell then says its column's name. */
export function Table<Row>(props: TableProps<Row>) {
  const { columns, rows, rowKey } = props;
  // A table that stays one on a phone may scroll sideways there: the keyboard must reach it.
  const scrolls = props.plain === true && { role: 'group' as const, tabIndex: 0, 'aria-label': props.caption };
  return (
    <div class="bt-table" {...scrolls}>
      <table class={props.plain ? 'ds-table bt-short' : 'ds-table'} data-color="neutral" data-module={props.module}>
        <caption class={props.captionHidden ? 'ds-sr-only' : undefined}>{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((c) => (
              <HeadCell key={c.key} column={c} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} aria-current={props.rowCurrent?.(row) ? 'true' : undefined}>
              {columns.map((c) => (
                <Cell key={c.key} column={c} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
        {props.foot && <tfoot>{props.foot}</tfoot>}
      </table>
    </div>
  );
}

function HeadCell<Row>({ column }: { column: Column<Row> }) {
  const mark = column.sort?.now === 'ascending' ? ' ↑' : column.sort?.now === 'descending' ? ' ↓' : '';
  return (
    <th scope="col" class={column.numeric ? 'bt-num' : undefined} aria-sort={column.sort?.now}>
      {column.sort ? (
        <a href={column.sort.href}>
          {column.title}
          <span aria-hidden="true">{mark}</span>
        </a>
      ) : (
        column.title
      )}
    </th>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const kind = [column.numeric && 'bt-num', column.nowrap && 'bt-nowrap'].filter(Boolean).join(' ') || undefined;
  if (column.head)
    return (
      <th scope="row" class={kind}>
        {column.cell(row)}
      </th>
    );
  return (
    <td class={kind} data-label={column.bare ? undefined : column.title}>
      <div>{column.cell(row)}</div>
    </td>
  );
}
