import { useQuery } from '@apollo/client/react';
import { Alert, Text } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation, useSearchParams } from 'react-router';
import { useViewer } from '../access/viewer.js';
import { DistributorAdviceDocument, SupplierAdviceDocument } from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './advice.module.css';
import { asSentence, fieldOf, isDeed, type Arrival } from './where-to.js';

type Props = { offerId?: string; demandId?: string };

/** In the form an advice has led to (`?at=newCertificate`): what was advised, in sight while one fills in. */
export function AdvisedHere(props: Props) {
  const { w, pick } = useWords();
  const advised = useAdvised(props);
  return (
    advised && (
      <Alert
        color="sky"
        mb="md"
        maw="46rem"
        title={w.opinions.oneThing}
        icon={<IconBulb aria-hidden />}
        className={classes.here}
      >
        <Text fw={700}>{asSentence(pick(advised))}</Text>
      </Alert>
    )
  );
}

/** What came along; in a tab of its own the advice of now, as it was when it was first read. */
function useAdvised({ offerId, demandId }: Props): Arrival['advised'] | null {
  const { state } = useLocation() as { state: Arrival | null };
  const [params] = useSearchParams();
  const { role } = useViewer();
  const [advised, setAdvised] = useState(state?.advised ?? null);
  const at = params.get('at');
  const isAsked = at !== null && !advised;
  const ofOffer = useQuery(SupplierAdviceDocument, {
    variables: { offerId },
    skip: !isAsked || !offerId || role !== 'SUPPLIER',
  });
  const ofDemand = useQuery(DistributorAdviceDocument, {
    variables: { demandId },
    skip: !isAsked || !demandId || role !== 'DISTRIBUTOR',
  });
  const [now] = ofOffer.data?.supplierAdvice ?? ofDemand.data?.distributorAdvice ?? [];
  if (!advised && now && isDeed(now.code) && fieldOf[now.code] === at) setAdvised(now.text);
  return advised;
}
