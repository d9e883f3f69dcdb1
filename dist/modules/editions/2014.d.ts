/** The form of the reports for 2014 to 2018: one list of figures, transcribed from how it is commonly published. */
declare const _default: {
    readonly id: "2014";
    readonly basis: "国办发〔2014〕32号";
    readonly from: 2014;
    readonly to: 2018;
    readonly chapters: readonly [{
        readonly text: "overview";
        readonly title: "概述";
    }, {
        readonly text: "proactive";
        readonly title: "主动公开政府信息情况";
    }, {
        readonly text: "requests";
        readonly title: "依申请公开政府信息情况";
    }, {
        readonly text: "disputes";
        readonly title: "行政复议、行政诉讼和举报投诉情况";
    }, {
        readonly text: "problems";
        readonly title: "存在的主要问题及改进情况";
    }, {
        readonly text: "other";
        readonly title: "其他需要报告的事项";
    }, {
        readonly table: "statistics";
    }];
    readonly tables: readonly [{
        readonly key: "statistics";
        readonly title: "政府信息公开情况统计表";
        readonly widths: readonly [70, 12, 18];
        readonly blocks: readonly [{
            readonly key: "statistics";
            readonly corner: "统计指标";
            readonly print: "listed";
            readonly units: "单位";
            readonly columns: readonly [{
                readonly key: "count";
                readonly label: "统计数";
            }];
            readonly rows: readonly [{
                readonly key: "proactive";
                readonly label: "一、主动公开情况";
                readonly lines: readonly [{
                    readonly key: "disclosed";
                    readonly label: "";
                    readonly lines: readonly [{
                        readonly key: "total";
                        readonly label: "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）";
                        readonly unit: "条";
                    }, {
                        readonly key: "normativeDocuments";
                        readonly label: "其中：主动公开规范性文件数";
                        readonly unit: "条";
                    }, {
                        readonly key: "normativeDocumentsIssued";
                        readonly label: "制发规范性文件总数";
                        readonly unit: "件";
                    }];
                }, {
                    readonly key: "channels";
                    readonly label: "（二）通过不同渠道和方式公开政府信息的情况";
                    readonly lines: readonly [{
                        readonly key: "gazette";
                        readonly label: "1.政府公报公开政府信息数";
                        readonly unit: "条";
                    }, {
                        readonly key: "website";
                        readonly label: "2.政府网站公开政府信息数";
                        readonly unit: "条";
                    }, {
                        readonly key: "microblog";
                        readonly label: "3.政务微博公开政府信息数";
                        readonly unit: "条";
                    }, {
                        readonly key: "wechat";
                        readonly label: "4.政务微信公开政府信息数";
                        readonly unit: "条";
                    }, {
                        readonly key: "other";
                        readonly label: "5.其他方式公开政府信息数";
                        readonly unit: "条";
                    }];
                }];
            }, {
                readonly key: "responses";
                readonly label: "二、回应解读情况";
                readonly lines: readonly [{
                    readonly key: "answered";
                    readonly label: "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）";
                    readonly unit: "次";
                }, {
                    readonly key: "channels";
                    readonly label: "（二）通过不同渠道和方式回应解读的情况";
                    readonly lines: readonly [{
                        readonly key: "pressConferences";
                        readonly label: "";
                        readonly lines: readonly [{
                            readonly key: "total";
                            readonly label: "1.参加或举办新闻发布会总次数";
                            readonly unit: "次";
                        }, {
                            readonly key: "byHead";
                            readonly label: "其中：主要负责同志参加新闻发布会次数";
                            readonly unit: "次";
                        }];
                    }, {
                        readonly key: "onlineInterviews";
                        readonly label: "";
                        readonly lines: readonly [{
                            readonly key: "total";
                            readonly label: "2.政府网站在线访谈次数";
                            readonly unit: "次";
                        }, {
                            readonly key: "byHead";
                            readonly label: "其中：主要负责同志参加政府网站在线访谈次数";
                            readonly unit: "次";
                        }];
                    }, {
                        readonly key: "explanations";
                        readonly label: "3.政策解读稿件发布数";
                        readonly unit: "篇";
                    }, {
                        readonly key: "microblog";
                        readonly label: "4.微博微信回应事件数";
                        readonly unit: "次";
                    }, {
                        readonly key: "other";
                        readonly label: "5.其他方式回应事件数";
                        readonly unit: "次";
                    }];
                }];
            }, {
                readonly key: "requests";
                readonly label: "三、依申请公开情况";
                readonly lines: readonly [{
                    readonly key: "received";
                    readonly label: "";
                    readonly lines: readonly [{
                        readonly key: "total";
                        readonly label: "（一）收到申请数";
                        readonly unit: "件";
                        readonly sum: true;
                    }, {
                        readonly key: "inPerson";
                        readonly label: "1.当面申请数";
                        readonly unit: "件";
                    }, {
                        readonly key: "fax";
                        readonly label: "2.传真申请数";
                        readonly unit: "件";
                    }, {
                        readonly key: "online";
                        readonly label: "3.网络申请数";
                        readonly unit: "件";
                    }, {
                        readonly key: "letter";
                        readonly label: "4.信函申请数";
                        readonly unit: "件";
                    }];
                }, {
                    readonly key: "closed";
                    readonly label: "";
                    readonly lines: readonly [{
                        readonly key: "total";
                        readonly label: "（二）申请办结数";
                        readonly unit: "件";
                        readonly sum: true;
                    }, {
                        readonly key: "onTime";
                        readonly label: "1.按时办结数";
                        readonly unit: "件";
                    }, {
                        readonly key: "extended";
                        readonly label: "2.延期办结数";
                        readonly unit: "件";
                    }];
                }, {
                    readonly key: "answered";
                    readonly label: "";
                    readonly lines: readonly [{
                        readonly key: "total";
                        readonly label: "（三）申请答复数";
                        readonly unit: "件";
                        readonly sum: true;
                    }, {
                        readonly key: "alreadyPublic";
                        readonly label: "1.属于已主动公开范围数";
                        readonly unit: "件";
                    }, {
                        readonly key: "granted";
                        readonly label: "2.同意公开答复数";
                        readonly unit: "件";
                    }, {
                        readonly key: "partial";
                        readonly label: "3.同意部分公开答复数";
                        readonly unit: "件";
                    }, {
                        readonly key: "refused";
                        readonly label: "";
                        readonly lines: readonly [{
                            readonly key: "total";
                            readonly label: "4.不同意公开答复数";
                            readonly unit: "件";
                            readonly sum: true;
                        }, {
                            readonly key: "stateSecret";
                            readonly label: "其中：涉及国家秘密";
                            readonly unit: "件";
                        }, {
                            readonly key: "tradeSecret";
                            readonly label: "涉及商业秘密";
                            readonly unit: "件";
                        }, {
                            readonly key: "privacy";
                            readonly label: "涉及个人隐私";
                            readonly unit: "件";
                        }, {
                            readonly key: "security";
                            readonly label: "危及国家安全、公共安全、经济安全和社会稳定";
                            readonly unit: "件";
                        }, {
                            readonly key: "notInformation";
                            readonly label: "不是《条例》所指政府信息";
                            readonly unit: "件";
                        }, {
                            readonly key: "otherLaw";
                            readonly label: "法律法规规定的其他情形";
                            readonly unit: "件";
                        }];
                    }, {
                        readonly key: "otherAgency";
                        readonly label: "5.不属于本行政机关公开数";
                        readonly unit: "件";
                    }, {
                        readonly key: "notExisting";
                        readonly label: "6.申请信息不存在数";
                        readonly unit: "件";
                    }, {
                        readonly key: "corrected";
                        readonly label: "7.告知作出更改补充数";
                        readonly unit: "件";
                    }, {
                        readonly key: "otherWay";
                        readonly label: "8.告知通过其他途径办理数";
                        readonly unit: "件";
                    }];
                }];
            }, {
                readonly key: "reconsideration";
                readonly label: "";
                readonly lines: readonly [{
                    readonly key: "total";
                    readonly label: "四、行政复议数量";
                    readonly unit: "件";
                    readonly sum: true;
                }, {
                    readonly key: "upheld";
                    readonly label: "（一）维持具体行政行为数";
                    readonly unit: "件";
                }, {
                    readonly key: "corrected";
                    readonly label: "（二）被依法纠错数";
                    readonly unit: "件";
                }, {
                    readonly key: "other";
                    readonly label: "（三）其他情形数";
                    readonly unit: "件";
                }];
            }, {
                readonly key: "litigation";
                readonly label: "";
                readonly lines: readonly [{
                    readonly key: "total";
                    readonly label: "五、行政诉讼数量";
                    readonly unit: "件";
                    readonly sum: true;
                }, {
                    readonly key: "upheld";
                    readonly label: "（一）维持具体行政行为或者驳回原告诉讼请求数";
                    readonly unit: "件";
                }, {
                    readonly key: "corrected";
                    readonly label: "（二）被依法纠错数";
                    readonly unit: "件";
                }, {
                    readonly key: "other";
                    readonly label: "（三）其他情形数";
                    readonly unit: "件";
                }];
            }, {
                readonly key: "complaints";
                readonly label: "六、举报投诉数量";
                readonly unit: "件";
            }, {
                readonly key: "fees";
                readonly label: "七、依申请公开信息收取的费用";
                readonly unit: "万元";
                readonly measure: "money";
            }, {
                readonly key: "resources";
                readonly label: "八、机构建设和保障经费情况";
                readonly lines: readonly [{
                    readonly key: "offices";
                    readonly label: "（一）政府信息公开工作专门机构数";
                    readonly unit: "个";
                }, {
                    readonly key: "readingPlaces";
                    readonly label: "（二）设置政府信息公开查阅点数";
                    readonly unit: "个";
                }, {
                    readonly key: "staff";
                    readonly label: "";
                    readonly lines: readonly [{
                        readonly key: "total";
                        readonly label: "（三）从事政府信息公开工作人员数";
                        readonly unit: "人";
                    }, {
                        readonly key: "fullTime";
                        readonly label: "1.专职人员数（不包括政府公报及政府网站工作人员数）";
                        readonly unit: "人";
                    }, {
                        readonly key: "partTime";
                        readonly label: "2.兼职人员数";
                        readonly unit: "人";
                    }];
                }, {
                    readonly key: "budget";
                    readonly label: "（四）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）";
                    readonly unit: "万元";
                    readonly measure: "money";
                }];
            }, {
                readonly key: "training";
                readonly label: "九、政府信息公开会议和培训情况";
                readonly lines: readonly [{
                    readonly key: "meetings";
                    readonly label: "（一）召开政府信息公开工作会议或专题会议数";
                    readonly unit: "次";
                }, {
                    readonly key: "courses";
                    readonly label: "（二）举办各类培训班数";
                    readonly unit: "次";
                }, {
                    readonly key: "trained";
                    readonly label: "（三）接受培训人员数";
                    readonly unit: "人次";
                }];
            }];
        }];
    }];
};
export default _default;
