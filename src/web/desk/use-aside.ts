import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { AsideRequest, DeskView } from '../../contract/index.ts';
import { setAside } from '../ask.ts';
import { ALL_LISTS, cardKey, deskKey } from '../frame/keys.ts';
import { useToast } from '../frame/toasts.tsx';
import { CODE_WORDS } from '../words.ts';
import { DESK_WORDS } from './words.ts';

/** A desk with a finding set aside, or taken back. Everything else stays the very same. */
function withAside(desk: DeskView, { key, reason }: AsideRequest): DeskView {
  const aside = reason === null ? null : { reason, at: new Date().toISOString() };
  return {
    ...desk,
    findings: desk.findings.map((finding) => (finding.key === key ? { ...finding, setAside: aside } : finding)),
  };
}

/** Sets findings aside and takes them back: shown at once, undone where the server refuses. */
export function useAside(desk: DeskView): (request: AsideRequest) => void {
  const client = useQueryClient();
  const say = useToast();
  const { id } = desk.document;
  const at = deskKey(id, desk.version.number);
  const mutation = useMutation({
    mutationFn: (request: AsideRequest) => setAside(id, request),
    onMutate: (request) => {
      const before = client.getQueryData<DeskView>(at);
      if (before) client.setQueryData(at, withAside(before, request));
      return before?.findings.find(({ key }) => key === request.key);
    },
    onSuccess: (_, { key, reason }, before) => {
      const says = reason === null ? DESK_WORDS.wasBroughtBack : DESK_WORDS.wasSetAside;
      const opposite = { key, reason: before?.setAside?.reason ?? null };
      say({
        says: `${says}${before ? ` «${CODE_WORDS[before.code]}»` : ''}.`,
        action: { label: DESK_WORDS.undo, run: () => mutation.mutate(opposite) },
      });
      client.invalidateQueries({ queryKey: cardKey(id) });
      client.invalidateQueries({ queryKey: ALL_LISTS });
    },
    onError: (error, { key }, before) => {
      const now = client.getQueryData<DeskView>(at);
      if (now) client.setQueryData(at, withAside(now, { key, reason: before?.setAside?.reason ?? null }));
      say({ says: `${DESK_WORDS.notSaved} ${error.message}` });
    },
  });
  return mutation.mutate;
}
