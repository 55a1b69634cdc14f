import { memo, useMemo } from 'react';
import type { DeskView } from '../../contract/index.ts';
import { blockId } from './ids.ts';
import { Note, Paragraph, Table } from './paper-blocks.tsx';
import { type PaperItem, paperItems } from './paper-items.ts';

function Item({ item }: { readonly item: PaperItem }) {
  switch (item.kind) {
    case 'paragraph':
      return <Paragraph item={item} />;
    case 'table':
      return <Table item={item} />;
    case 'note':
      return (
        <div className="block" id={blockId(item.index)}>
          <Note note={item.note} />
        </div>
      );
  }
}

/** The report in the middle of the desk. It is made once; what is selected is marked on it by `follow.ts`. */
export const Paper = memo(function Paper({ desk }: { readonly desk: DeskView }) {
  const items = useMemo(() => paperItems(desk), [desk]);
  return items.map((item) => <Item key={item.index} item={item} />);
});
