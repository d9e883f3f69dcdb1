const usual = { blank: "blank", view: "auto", findings: "off", rows: "all" };
const settingNames = ["blank", "view", "findings", "rows"];
const settingsOf = (own, report = {}) => ({
  blank: own.blank || report.blank || usual.blank,
  view: own.view || report.view || usual.view,
  findings: own.findings || report.findings || usual.findings,
  rows: own.rows || report.rows || usual.rows
});

export { settingNames, settingsOf };
//# sourceMappingURL=settings.js.map
