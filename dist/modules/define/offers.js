import { offer, followTags, followFragment } from '../parts/offers.js';

offer({
  name: "findings",
  wanted: "[findings]:not([findings=off])",
  tag: "disclosure-findings",
  // A cell's address, and no route as single pages have them.
  fragment: /^#[^!/]+(?:\/|%2F)/i,
  load: () => import('./parts/findings.js')
});
offer({ name: "push", wanted: "[live]", load: () => import('./parts/push.js') });
offer({ name: "rows", wanted: "[rows=filled]", load: () => import('./parts/rows.js') });
offer({ name: "en", lang: "en", load: () => import('./parts/en.js') });
offer({ name: "zh-TW", lang: "zh-TW", load: () => import('./parts/zh-TW.js') });
offer({ name: "2014", edition: { id: "2014", from: 2014, to: 2018 }, load: () => import('./parts/2014.js') });
followTags(document);
followFragment();
//# sourceMappingURL=offers.js.map
