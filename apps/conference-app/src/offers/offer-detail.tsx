import { useQuery } from '@apollo/client/react';
import { Alert, Button, Paper, Stack, Text, Title } from '@mantine/core';
import { IconHistory, IconPencil } from '@tabler/icons-react';
import { Link, useParams } from 'react-router';
import { OffersAdvice } from '../advice/own-advice.js';
import { useViewer } from '../access/viewer.js';
import { AsWritten } from '../goods/as-written.js';
import { OfferDocument, type OfferFieldsFragment } from '../gql/operations.js';
import { Loading } from '../parts/loading.js';
import { PageTitle } from '../parts/page-title.js';
import { ProposeLink } from '../proposals/propose-link.js';
import { ErrorNote } from '../talk/error-note.js';
import { useWords } from '../words/words.js';
import { CertificateCards } from './certificate-cards.js';
import { OfferFacts } from './offer-facts.js';
import { OfferStatusButton } from './offer-status.js';
import { OtherOffers } from './other-offers.js';
import classes from './offers.module.css';

export default function OfferDetail() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useQuery(OfferDocument, { variables: { id } });
  if (error && !data) return <ErrorNote error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  return <Detail offer={data.offer} />;
}

function Detail({ offer }: { offer: OfferFieldsFragment }) {
  const { w, f } = useWords();
  const { role, organisation } = useViewer();
  const { id, product, supplier, photoIds, certificates, status, updatedAt } = offer;
  const mine = role === 'ORGANISER' || supplier.id === organisation.id;
  return (
    <>
      <PageTitle
        title={product}
        help={role === 'SUPPLIER' ? undefined : supplier.name}
        actions={
          <>
            {role !== 'SUPPLIER' && status === 'LISTED' && <ProposeLink offerId={id} quiet={mine} />}
            {mine && (
              <Button component={Link} to={`/offers/${id}/change`} leftSection={<IconPencil aria-hidden />}>
                {w.offers.change}
              </Button>
            )}
            {mine && <OfferStatusButton offer={offer} />}
            <Button component={Link} to={`/proposals?offerId=${id}`} variant="default">
              {w.proposals.seeOfOffer}
            </Button>
          </>
        }
      />
      <Stack gap="lg" maw="60rem">
        {status === 'WITHDRAWN' && <Alert color="amber">{w.offers.isWithdrawn}</Alert>}
        {mine && <AsWritten {...offer} ownerId={supplier.id} changeTo={`/offers/${id}/change`} />}
        {role === 'SUPPLIER' && mine && <OffersAdvice offerId={id} />}
        {photoIds.length > 0 && (
          <ul className={classes.photos} aria-label={w.offers.photos}>
            {photoIds.map((photo, index) => (
              <li key={photo}>
                <a href={`/files/${photo}`} target="_blank" rel="noreferrer">
                  <img src={`/files/${photo}`} alt={w.offers.photo(index + 1)} className={classes.photo} />
                </a>
              </li>
            ))}
          </ul>
        )}
        <Paper component="section" withBorder p="md" aria-label={w.offers.facts}>
          <OfferFacts offer={offer} />
        </Paper>
        <section>
          <Title order={2} mb="sm">
            {w.offers.certificates}
          </Title>
          <CertificateCards certificates={certificates} />
        </section>
        {role !== 'SUPPLIER' && <OtherOffers supplier={supplier} but={id} />}
        {mine && (
          <Text c="dimmed">
            {w.goods.changedAt}: {f.dateTime(updatedAt)}
          </Text>
        )}
        {mine && (
          <div>
            <Button
              component={Link}
              variant="default"
              to={`/history?noun=offer&nounId=${id}`}
              leftSection={<IconHistory aria-hidden />}
            >
              {w.goods.history}
            </Button>
          </div>
        )}
      </Stack>
    </>
  );
}
