const usual = { blank: "blank", view: "auto", findings: "off" };
const settingNames = ["blank", "view", "findings"];
const settingsOf = (own, report = {}) => ({
  blank: own.blank || report.blank || usual.blank,
  view: own.view || report.view || usual.view,
  findings: own.findings || report.findings || usual.findings
});

export { settingNames, settingsOf };
//# sourceMappingURL=settings.js.map
