drop table event_demand, event_offer, demand, offer, certificate, product, category;
drop function are_certificates(text[]);
drop function are_months(smallint[]);
