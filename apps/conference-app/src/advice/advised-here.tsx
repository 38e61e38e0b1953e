import { useQuery } from '@apollo/client/react';
import { Alert, Text } from '@mantine/core';
import { IconBulb } from '@tabler/icons-react';
import { useSearchParams } from 'react-router';
import { useViewer } from '../access/viewer.js';
import {
  DistributorAdviceDocument,
  SupplierAdviceDocument,
  type AdviceFieldsFragment,
} from '../gql/operations.js';
import { useWords } from '../words/words.js';
import classes from './advice.module.css';
import { asSentence, fieldOf, isDeed } from './where-to.js';

/** In the form an advice has led to (`?at=newCertificate`): what was advised, in sight while one fills in. */
export function AdvisedHere({ offerId, demandId }: { offerId?: string; demandId?: string }) {
  const [params] = useSearchParams();
  const { role } = useViewer();
  const at = params.get('at');
  const ofOffer = useQuery(SupplierAdviceDocument, {
    variables: { offerId },
    skip: !at || !offerId || role !== 'SUPPLIER',
  });
  const ofDemand = useQuery(DistributorAdviceDocument, {
    variables: { demandId },
    skip: !at || !demandId || role !== 'DISTRIBUTOR',
  });
  const [advice] = ofOffer.data?.supplierAdvice ?? ofDemand.data?.distributorAdvice ?? [];
  return advice && isDeed(advice.code) && fieldOf[advice.code] === at ? <Note advice={advice} /> : null;
}

function Note({ advice }: { advice: AdviceFieldsFragment }) {
  const { w, pick } = useWords();
  return (
    <Alert
      color="sky"
      mb="md"
      maw="46rem"
      title={w.opinions.oneThing}
      icon={<IconBulb aria-hidden />}
      className={classes.here}
    >
      <Text fw={700}>{asSentence(pick(advice.text))}</Text>
    </Alert>
  );
}
