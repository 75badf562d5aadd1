import { describe, it } from 'node:test';
import { expect } from 'chai';
import { courseFor, linkTo, offerFor } from '../../src/catalogue/offers.js';
import { acmeContent } from '../support/acme.js';
import { shownIn } from '../support/models.js';

const acme = shownIn({ content: acmeContent });
const none = shownIn();
const PAGE = { actionHref: '/all', actionLabel: 'All courses' };

describe('the course for a certification', () => {
  for (const [title, id, from, label] of [
    ['is the provider’s', 'pmp', acme, 'PMP course'],
    ['is none where the provider has none for it', 'capm', acme, undefined],
    ['is none where the provider has none at all', 'pmp', none, undefined],
    ['is none for what every object has', 'constructor', acme, undefined],
  ] as const)
    it(title, () => {
      expect(courseFor(id, from.provider)?.label).to.equal(label);
    });

  it('is nothing that a page has put on all objects', () => {
    const all = Object.prototype as { offers?: unknown; pmp?: unknown };
    all.offers = { pmp: { label: 'Theirs', href: '/theirs' } };
    all.pmp = { label: 'Theirs', href: '/theirs' };
    try {
      expect(courseFor('pmp', none.provider)).to.equal(undefined);
      expect(courseFor('capm', acme.provider)).to.equal(undefined);
    } finally {
      delete all.offers;
      delete all.pmp;
    }
  });
});

describe('what is offered for a certification', () => {
  for (const [title, id, from, page, expected] of [
    ['is its course before the link of the page', 'pmp', acme, PAGE, 'PMP course → /pmp'],
    ['is the link of the page where it has none', 'capm', acme, PAGE, 'All courses → /all'],
    [
      'has usual words where the page gives none',
      'capm',
      none,
      { ...PAGE, actionLabel: undefined },
      'See our courses → /all',
    ],
    [
      'has usual words where the page gives empty ones',
      'capm',
      none,
      { ...PAGE, actionLabel: '' },
      'See our courses → /all',
    ],
    ['is nothing where nobody gives anything', 'capm', none, { ...PAGE, actionHref: undefined }, undefined],
  ] as const)
    it(title, () => {
      const offer = offerFor(id, { ...from, options: page, page: { inNewTabs: false } });
      expect(offer && `${offer.label} → ${offer.href}`).to.equal(expected);
      if (offer) expect(offer.certification).to.equal(id);
    });
});

describe('the name of a provider’s link', () => {
  for (const [title, href, inNewTabs, name, expected] of [
    ['is its label, as it comes', '/a', false, undefined, undefined],
    ['is one that tells it from others', '/a', false, 'Book: PMP®', 'Book: PMP®'],
    ['says that it opens a new tab', '/a', true, undefined, 'Book (opens in a new tab)'],
    ['says both', '/a', true, 'Book: PMP®', 'Book: PMP® (opens in a new tab)'],
    ['says nothing of tabs for a mail', 'MailTo:a@acme.example', true, undefined, undefined],
  ] as const)
    it(title, () => {
      expect(linkTo('pmp', { label: 'Book', href }, { ...none, page: { inNewTabs } }, name).name).to.equal(expected);
    });

  it('comes with a remark where the provider has one', () => {
    const offer = { label: 'Book', href: '/a', note: 'From March' };
    expect(linkTo('pmp', offer, { ...none, page: { inNewTabs: false } })).to.deep.equal({
      certification: 'pmp',
      ...offer,
      name: undefined,
    });
  });
});
