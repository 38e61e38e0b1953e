import { useQuery } from '@apollo/client/react';
import { DistributorAdviceDocument, SupplierAdviceDocument } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import { AdviceList } from './advice-list.js';

type Props = { mb?: string; /** Whether to say so where there is none yet. */ isAwaited?: boolean };

/** What would help a supplier's offers most, or this one of them. */
export function OffersAdvice({ offerId, mb, isAwaited }: Props & { offerId?: string }) {
  const { w } = useWords();
  const { data } = useQuery(SupplierAdviceDocument, { variables: { offerId } });
  const waiting = data && isAwaited && w.opinions.notMatchedYet;
  return <AdviceList advice={data?.supplierAdvice ?? []} noun="offers" mb={mb} waiting={waiting} />;
}

/** What would help a buyer's demands most, or this one of them. */
export function DemandsAdvice({ demandId, mb, isAwaited }: Props & { demandId?: string | null }) {
  const { w } = useWords();
  const { data } = useQuery(DistributorAdviceDocument, { variables: { demandId } });
  const waiting = data && isAwaited && w.opinions.notMatchedYet;
  return <AdviceList advice={data?.distributorAdvice ?? []} noun="demands" mb={mb} waiting={waiting} />;
}
