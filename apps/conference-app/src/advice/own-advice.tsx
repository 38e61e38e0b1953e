import { useQuery } from '@apollo/client/react';
import { DistributorAdviceDocument, SupplierAdviceDocument } from '../gql/operations.js';
import { AdviceList } from './advice-list.js';

/** What would help a supplier's offers most, or this one of them. */
export function OffersAdvice({ offerId, mb }: { offerId?: string; mb?: string }) {
  const { data } = useQuery(SupplierAdviceDocument, { variables: { offerId } });
  return <AdviceList advice={data?.supplierAdvice ?? []} noun="offers" mb={mb} />;
}

/** What would help a buyer's demands most, or this one of them. */
export function DemandsAdvice({ demandId, mb }: { demandId?: string | null; mb?: string }) {
  const { data } = useQuery(DistributorAdviceDocument, { variables: { demandId } });
  return <AdviceList advice={data?.distributorAdvice ?? []} noun="demands" mb={mb} />;
}
