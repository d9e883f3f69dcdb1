import type { Edition, Line } from '../core/form.js';
declare const official: readonly [{
    readonly id: "2019";
    readonly basis: "国办公开办函〔2019〕60号";
    readonly from: 2019;
    readonly to: 2020;
    readonly chapters: readonly [{
        readonly text: "overview";
        readonly title: "总体情况";
        readonly statesFigures: true;
    }, {
        readonly table: "proactive";
    }, {
        readonly table: "requests";
    }, {
        readonly table: "disputes";
    }, {
        readonly text: "problems";
        readonly title: "存在的主要问题及改进情况";
    }, {
        readonly text: "other";
        readonly title: "其他需要报告的事项";
    }];
    readonly tables: readonly [{
        readonly key: "proactive";
        readonly title: "主动公开政府信息情况";
        readonly widths: readonly [40, 20, 20, 20];
        readonly blocks: readonly [{
            readonly key: "documents";
            readonly label: "第二十条第（一）项";
            readonly corner: "信息内容";
            readonly columns: readonly [{
                readonly key: "produced";
                readonly label: "本年新制作数量";
            }, {
                readonly key: "disclosed";
                readonly label: "本年新公开数量";
                readonly atMost: "totalDisclosed";
            }, {
                readonly key: "totalDisclosed";
                readonly label: "对外公开总数量";
            }];
            readonly rows: readonly [{
                readonly key: "rules";
                readonly label: "规章";
                readonly unlikely: {
                    readonly at: readonly ["乡", "镇", "街道", "部门"];
                    readonly column: "totalDisclosed";
                };
            }, {
                readonly key: "normativeDocuments";
                readonly label: "规范性文件";
            }];
        }, {
            readonly key: "services";
            readonly label: "第二十条第（五）项";
            readonly corner: "信息内容";
            readonly columns: readonly [{
                readonly key: "previous";
                readonly label: "上一年项目数量";
                readonly continues: {
                    readonly last: readonly ["previous", "change"];
                };
            }, {
                readonly key: "change";
                readonly label: "本年增/减";
                readonly measure: "change";
            }, {
                readonly key: "decisions";
                readonly label: "处理决定数量";
            }];
            readonly rows: readonly [{
                readonly key: "licensing";
                readonly label: "行政许可";
            }, {
                readonly key: "otherServices";
                readonly label: "其他对外管理服务事项";
            }];
        }, {
            readonly key: "enforcement";
            readonly label: "第二十条第（六）项";
            readonly corner: "信息内容";
            readonly columns: readonly [{
                readonly key: "previous";
                readonly label: "上一年项目数量";
                readonly continues: {
                    readonly last: readonly ["previous", "change"];
                };
            }, {
                readonly key: "change";
                readonly label: "本年增/减";
                readonly measure: "change";
            }, {
                readonly key: "decisions";
                readonly label: "处理决定数量";
            }];
            readonly rows: readonly [{
                readonly key: "penalties";
                readonly label: "行政处罚";
            }, {
                readonly key: "coercion";
                readonly label: "行政强制";
            }];
        }, {
            readonly key: "charges";
            readonly label: "第二十条第（八）项";
            readonly corner: "信息内容";
            readonly columns: readonly [{
                readonly key: "previous";
                readonly label: "上一年项目数量";
                readonly continues: {
                    readonly last: readonly ["previous", "change"];
                };
            }, {
                readonly key: "change";
                readonly label: "本年增/减";
                readonly measure: "change";
            }];
            readonly rows: readonly [{
                readonly key: "fees";
                readonly label: "行政事业性收费";
            }];
        }, {
            readonly key: "purchasing";
            readonly label: "第二十条第（九）项";
            readonly corner: "信息内容";
            readonly columns: readonly [{
                readonly key: "projects";
                readonly label: "采购项目数量";
            }, {
                readonly key: "amount";
                readonly label: "采购总金额";
                readonly measure: "money";
            }];
            readonly rows: readonly [{
                readonly key: "procurement";
                readonly label: "政府集中采购";
            }];
        }];
    }, {
        readonly key: "requests";
        readonly title: "收到和处理政府信息公开申请情况";
        readonly widths: readonly [7, 11, 26, 8, 8, 8, 8, 8, 8, 8];
        readonly blocks: readonly [{
            readonly key: "requests";
            readonly corner: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
            readonly columns: readonly [{
                readonly label: "申请人情况";
                readonly unit: "件";
                readonly lines: readonly [{
                    readonly key: "natural";
                    readonly label: "自然人";
                }, {
                    readonly label: "法人或其他组织";
                    readonly lines: readonly [{
                        readonly key: "business";
                        readonly label: "商业企业";
                    }, {
                        readonly key: "research";
                        readonly label: "科研机构";
                    }, {
                        readonly key: "publicBenefit";
                        readonly label: "社会公益组织";
                    }, {
                        readonly key: "legalService";
                        readonly label: "法律服务机构";
                    }, {
                        readonly key: "other";
                        readonly label: "其他";
                    }];
                }, {
                    readonly key: "total";
                    readonly label: "总计";
                    readonly sum: true;
                }];
            }];
            readonly rows: readonly [{
                readonly key: "received";
                readonly label: "一、本年新收政府信息公开申请数量";
                readonly balance: "in";
                readonly prose: readonly ["新收", "收到"];
            }, {
                readonly key: "carriedIn";
                readonly label: "二、上年结转政府信息公开申请数量";
                readonly balance: "in";
                readonly continues: {
                    readonly last: readonly ["carriedOut"];
                };
                readonly prose: readonly ["上年结转", "上年度结转", "上一年度结转"];
            }, {
                readonly key: "results";
                readonly label: "三、本年度办理结果";
                readonly lines: readonly [{
                    readonly key: "granted";
                    readonly label: "（一）予以公开";
                }, {
                    readonly key: "partial";
                    readonly label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
                }, {
                    readonly key: "refused";
                    readonly label: "（三）不予公开";
                    readonly lines: readonly [{
                        readonly key: "stateSecret";
                        readonly label: "1.属于国家秘密";
                    }, {
                        readonly key: "otherLaw";
                        readonly label: "2.其他法律行政法规禁止公开";
                    }, {
                        readonly key: "security";
                        readonly label: "3.危及“三安全一稳定”";
                    }, {
                        readonly key: "thirdParty";
                        readonly label: "4.保护第三方合法权益";
                    }, {
                        readonly key: "internal";
                        readonly label: "5.属于三类内部事务信息";
                    }, {
                        readonly key: "process";
                        readonly label: "6.属于四类过程性信息";
                    }, {
                        readonly key: "enforcementFile";
                        readonly label: "7.属于行政执法案卷";
                    }, {
                        readonly key: "inquiry";
                        readonly label: "8.属于行政查询事项";
                    }];
                }, {
                    readonly key: "unavailable";
                    readonly label: "（四）无法提供";
                    readonly lines: readonly [{
                        readonly key: "notHeld";
                        readonly label: "1.本机关不掌握相关政府信息";
                    }, {
                        readonly key: "notCompiled";
                        readonly label: "2.没有现成信息需要另行制作";
                    }, {
                        readonly key: "unclear";
                        readonly label: "3.补正后申请内容仍不明确";
                    }];
                }, {
                    readonly key: "notProcessed";
                    readonly label: "（五）不予处理";
                    readonly lines: readonly [{
                        readonly key: "petition";
                        readonly label: "1.信访举报投诉类申请";
                    }, {
                        readonly key: "repeat";
                        readonly label: "2.重复申请";
                    }, {
                        readonly key: "publication";
                        readonly label: "3.要求提供公开出版物";
                    }, {
                        readonly key: "excessive";
                        readonly label: "4.无正当理由大量反复申请";
                    }, {
                        readonly key: "confirmation";
                        readonly label: "5.要求行政机关确认或重新出具已获取信息";
                    }];
                }, {
                    readonly key: "other";
                    readonly label: "（六）其他处理";
                }, {
                    readonly key: "total";
                    readonly label: "（七）总计";
                    readonly sum: true;
                    readonly balance: "out";
                }];
            }, {
                readonly key: "carriedOut";
                readonly label: "四、结转下年度继续办理";
                readonly balance: "out";
                readonly prose: readonly ["结转下年", "结转下一年"];
            }];
        }];
    }, {
        readonly key: "disputes";
        readonly title: "政府信息公开行政复议、行政诉讼情况";
        readonly widths: readonly [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
        readonly blocks: readonly [{
            readonly key: "disputes";
            readonly print: "across";
            readonly numbers: "件数";
            readonly columns: readonly [{
                readonly key: "upheld";
                readonly label: "结果维持";
            }, {
                readonly key: "corrected";
                readonly label: "结果纠正";
            }, {
                readonly key: "other";
                readonly label: "其他结果";
            }, {
                readonly key: "pending";
                readonly label: "尚未审结";
            }, {
                readonly key: "total";
                readonly label: "总计";
                readonly sum: true;
            }];
            readonly rows: readonly [{
                readonly key: "reconsideration";
                readonly label: "行政复议";
                readonly unit: "件";
                readonly prose: readonly ["行政复议"];
            }, {
                readonly key: "litigation";
                readonly label: "行政诉讼";
                readonly unit: "件";
                readonly prose: readonly ["行政诉讼"];
                readonly lines: readonly [{
                    readonly key: "direct";
                    readonly label: "未经复议直接起诉";
                }, {
                    readonly key: "afterReconsideration";
                    readonly label: "复议后起诉";
                }];
            }];
        }];
    }];
}, {
    readonly id: "2021";
    readonly basis: "国办公开办函〔2021〕30号";
    readonly from: 2021;
    readonly chapters: readonly [{
        readonly text: "overview";
        readonly title: "总体情况";
        readonly statesFigures: true;
    }, {
        readonly table: "proactive";
    }, {
        readonly table: "requests";
    }, {
        readonly table: "disputes";
    }, {
        readonly text: "problems";
        readonly title: "存在的主要问题及改进情况";
    }, {
        readonly text: "other";
        readonly title: "其他需要报告的事项";
    }];
    readonly tables: readonly [{
        readonly key: "proactive";
        readonly title: "主动公开政府信息情况";
        readonly widths: readonly [40, 20, 20, 20];
        readonly blocks: readonly [{
            readonly key: "documents";
            readonly label: "第二十条第（一）项";
            readonly corner: "信息内容";
            readonly columns: readonly [{
                readonly key: "issued";
                readonly label: "本年制发件数";
                readonly unit: "件";
            }, {
                readonly key: "repealed";
                readonly label: "本年废止件数";
                readonly unit: "件";
            }, {
                readonly key: "inForce";
                readonly label: "现行有效件数";
                readonly unit: "件";
                readonly continues: {
                    readonly last: readonly ["inForce"];
                    readonly plus: readonly ["issued"];
                    readonly minus: readonly ["repealed"];
                };
            }];
            readonly rows: readonly [{
                readonly key: "rules";
                readonly label: "规章";
                readonly unlikely: {
                    readonly at: readonly ["乡", "镇", "街道", "部门"];
                    readonly column: "inForce";
                };
            }, {
                readonly key: "normativeDocuments";
                readonly label: "行政规范性文件";
            }];
        }, {
            readonly key: "services";
            readonly label: "第二十条第（五）项";
            readonly corner: "信息内容";
            readonly columns: readonly [{
                readonly key: "decisions";
                readonly label: "本年处理决定数量";
            }];
            readonly rows: readonly [{
                readonly key: "licensing";
                readonly label: "行政许可";
            }];
        }, {
            readonly key: "enforcement";
            readonly label: "第二十条第（六）项";
            readonly corner: "信息内容";
            readonly columns: readonly [{
                readonly key: "decisions";
                readonly label: "本年处理决定数量";
            }];
            readonly rows: readonly [{
                readonly key: "penalties";
                readonly label: "行政处罚";
            }, {
                readonly key: "coercion";
                readonly label: "行政强制";
            }];
        }, {
            readonly key: "charges";
            readonly label: "第二十条第（八）项";
            readonly corner: "信息内容";
            readonly columns: readonly [{
                readonly key: "amount";
                readonly label: "本年收费金额（单位：万元）";
                readonly measure: "money";
                readonly unit: "万元";
            }];
            readonly rows: readonly [{
                readonly key: "fees";
                readonly label: "行政事业性收费";
            }];
        }];
    }, {
        readonly key: "requests";
        readonly title: "收到和处理政府信息公开申请情况";
        readonly widths: readonly [7, 11, 26, 8, 8, 8, 8, 8, 8, 8];
        readonly blocks: readonly [{
            readonly key: "requests";
            readonly corner: "（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）";
            readonly columns: readonly [{
                readonly label: "申请人情况";
                readonly unit: "件";
                readonly lines: readonly [{
                    readonly key: "natural";
                    readonly label: "自然人";
                }, {
                    readonly label: "法人或其他组织";
                    readonly lines: readonly [{
                        readonly key: "business";
                        readonly label: "商业企业";
                    }, {
                        readonly key: "research";
                        readonly label: "科研机构";
                    }, {
                        readonly key: "publicBenefit";
                        readonly label: "社会公益组织";
                    }, {
                        readonly key: "legalService";
                        readonly label: "法律服务机构";
                    }, {
                        readonly key: "other";
                        readonly label: "其他";
                    }];
                }, {
                    readonly key: "total";
                    readonly label: "总计";
                    readonly sum: true;
                }];
            }];
            readonly rows: readonly [{
                readonly key: "received";
                readonly label: "一、本年新收政府信息公开申请数量";
                readonly balance: "in";
                readonly prose: readonly ["新收", "收到"];
            }, {
                readonly key: "carriedIn";
                readonly label: "二、上年结转政府信息公开申请数量";
                readonly balance: "in";
                readonly continues: {
                    readonly last: readonly ["carriedOut"];
                };
                readonly prose: readonly ["上年结转", "上年度结转", "上一年度结转"];
            }, {
                readonly key: "results";
                readonly label: "三、本年度办理结果";
                readonly lines: readonly [{
                    readonly key: "granted";
                    readonly label: "（一）予以公开";
                }, {
                    readonly key: "partial";
                    readonly label: "（二）部分公开（区分处理的，只计这一情形，不计其他情形）";
                }, {
                    readonly key: "refused";
                    readonly label: "（三）不予公开";
                    readonly lines: readonly [{
                        readonly key: "stateSecret";
                        readonly label: "1.属于国家秘密";
                    }, {
                        readonly key: "otherLaw";
                        readonly label: "2.其他法律行政法规禁止公开";
                    }, {
                        readonly key: "security";
                        readonly label: "3.危及“三安全一稳定”";
                    }, {
                        readonly key: "thirdParty";
                        readonly label: "4.保护第三方合法权益";
                    }, {
                        readonly key: "internal";
                        readonly label: "5.属于三类内部事务信息";
                    }, {
                        readonly key: "process";
                        readonly label: "6.属于四类过程性信息";
                    }, {
                        readonly key: "enforcementFile";
                        readonly label: "7.属于行政执法案卷";
                    }, {
                        readonly key: "inquiry";
                        readonly label: "8.属于行政查询事项";
                    }];
                }, {
                    readonly key: "unavailable";
                    readonly label: "（四）无法提供";
                    readonly lines: readonly [{
                        readonly key: "notHeld";
                        readonly label: "1.本机关不掌握相关政府信息";
                    }, {
                        readonly key: "notCompiled";
                        readonly label: "2.没有现成信息需要另行制作";
                    }, {
                        readonly key: "unclear";
                        readonly label: "3.补正后申请内容仍不明确";
                    }];
                }, {
                    readonly key: "notProcessed";
                    readonly label: "（五）不予处理";
                    readonly lines: readonly [{
                        readonly key: "petition";
                        readonly label: "1.信访举报投诉类申请";
                    }, {
                        readonly key: "repeat";
                        readonly label: "2.重复申请";
                    }, {
                        readonly key: "publication";
                        readonly label: "3.要求提供公开出版物";
                    }, {
                        readonly key: "excessive";
                        readonly label: "4.无正当理由大量反复申请";
                    }, {
                        readonly key: "confirmation";
                        readonly label: "5.要求行政机关确认或重新出具已获取信息";
                    }];
                }, {
                    readonly key: "other";
                    readonly label: "（六）其他处理";
                    readonly lines: readonly [{
                        readonly key: "notCorrected";
                        readonly label: "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请";
                    }, {
                        readonly key: "feeUnpaid";
                        readonly label: "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请";
                    }, {
                        readonly key: "otherReason";
                        readonly label: "3.其他";
                    }];
                }, {
                    readonly key: "total";
                    readonly label: "（七）总计";
                    readonly sum: true;
                    readonly balance: "out";
                }];
            }, {
                readonly key: "carriedOut";
                readonly label: "四、结转下年度继续办理";
                readonly balance: "out";
                readonly prose: readonly ["结转下年", "结转下一年"];
            }];
        }];
    }, {
        readonly key: "disputes";
        readonly title: "政府信息公开行政复议、行政诉讼情况";
        readonly widths: readonly [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];
        readonly blocks: readonly [{
            readonly key: "disputes";
            readonly print: "across";
            readonly numbers: "件数";
            readonly columns: readonly [{
                readonly key: "upheld";
                readonly label: "结果维持";
            }, {
                readonly key: "corrected";
                readonly label: "结果纠正";
            }, {
                readonly key: "other";
                readonly label: "其他结果";
            }, {
                readonly key: "pending";
                readonly label: "尚未审结";
            }, {
                readonly key: "total";
                readonly label: "总计";
                readonly sum: true;
            }];
            readonly rows: readonly [{
                readonly key: "reconsideration";
                readonly label: "行政复议";
                readonly unit: "件";
                readonly prose: readonly ["行政复议"];
            }, {
                readonly key: "litigation";
                readonly label: "行政诉讼";
                readonly unit: "件";
                readonly prose: readonly ["行政诉讼"];
                readonly lines: readonly [{
                    readonly key: "direct";
                    readonly label: "未经复议直接起诉";
                }, {
                    readonly key: "afterReconsideration";
                    readonly label: "复议后起诉";
                }];
            }];
        }];
    }];
}];
/** The editions to read by: those in use, oldest first, and behind them what a page has added. */
export declare const editions: Edition[];
type Texts<T> = T extends {
    readonly label: infer L extends string;
} ? L | Unit<T> | (T extends {
    readonly lines: readonly (infer C)[];
} ? Texts<C> : never) : never;
type Unit<T> = T extends {
    readonly unit: infer U extends string;
} ? U : never;
type TextsOfBlock<B> = B extends {
    readonly columns: readonly (infer C)[];
    readonly rows: readonly (infer R)[];
} ? Texts<C> | Texts<R> | Heading<B> : never;
type Heading<B> = B[Extract<keyof B, 'label' | 'corner' | 'numbers'>];
type TextsOfTable<T> = T extends {
    readonly title: infer N;
    readonly blocks: readonly (infer B)[];
} ? N | TextsOfBlock<B> : never;
type TextsOfEdition<E> = E extends {
    readonly tables: readonly (infer T)[];
    readonly chapters: readonly (infer C)[];
} ? TextsOfTable<T> | (C extends {
    readonly title: infer N;
} ? N : never) : never;
/** Every official wording in the editions: what a locale has to have a word for. */
export type Wording = Extract<TextsOfEdition<(typeof official)[number]>, string>;
export type { Edition, Line };
