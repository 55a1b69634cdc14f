import { type ChangeState, useAddressState } from '../frame/use-address-state.ts';
import { addressOf, stateOf, type TableState } from './address.ts';

const CODEC = { stateOf, addressOf };

/** How the table is looked at. */
export const useTableState = (): [TableState, ChangeState<TableState>] => useAddressState(CODEC);
