//! The table of operations. To add one, write its file and its row here.

/// The table. `free` and `paid` operations are answered by a registrar, `host` operations by this library itself.
///
/// A row reads `Name(method): "area.verb", Effect, Input => Output;`, and for paid operations, which all give an order,
/// `Name(method): "area.verb", Input;`.
macro_rules! for_each_operation {
    ($then:ident) => {
        $then! {
            free {
                /// Ask whether names can be registered, many at once.
                DomainCheck(domain_check): "domain.check", Read, DomainCheck => CheckReport;
                /// Learn what an operation on a name costs, without buying.
                DomainQuote(domain_quote): "domain.quote", Read, DomainQuote => Quote;
                /// Read all that the registrar knows of a domain.
                DomainInfo(domain_info): "domain.info", Read, DomainInfo => DomainDetails;
                /// Read what the registry itself says of a domain's state.
                DomainRegistryStatus(domain_registry_status): "domain.registry_status", Read, DomainRegistryStatus => RegistryStatus;
                /// List the domains of the account, page by page.
                DomainList(domain_list): "domain.list", Read, DomainList => DomainPage;
                /// Replace the name servers of a domain.
                DomainSetNameservers(domain_set_nameservers): "domain.set_nameservers", Set, DomainSetNameservers => Changed;
                /// Lock a domain against transfer, or unlock it.
                DomainSetLock(domain_set_lock): "domain.set_lock", Set, DomainSetLock => Changed;
                /// Read the auth code that another registrar needs to take the domain over.
                DomainAuthCode(domain_auth_code): "domain.auth_code", Read, DomainAuthCode => AuthCodeReply;
                /// Store a contact at the registrar.
                ContactCreate(contact_create): "contact.create", Create, ContactCreate => ContactHandle;
                /// Read a stored contact.
                ContactInfo(contact_info): "contact.info", Read, ContactInfo => ContactRecord;
                /// Open a customer's account at the registrar.
                CustomerCreate(customer_create): "customer.create", Create, CustomerCreate => CustomerHandle;
                /// Read a customer's account.
                CustomerInfo(customer_info): "customer.info", Read, CustomerInfo => CustomerRecord;
                /// Try the account's settings with one cheap call.
                AccountTest(account_test): "account.test", Read, AccountTest => AccountTested;
                /// Read how much money the account has.
                AccountBalance(account_balance): "account.balance", Read, AccountBalance => Balance;
                /// Read the trademark claim that stands against a name.
                DomainClaimNotice(domain_claim_notice): "domain.claim_notice", Read, DomainClaimNotice => ClaimNotice;
                /// Think of names like a keyword.
                DomainSuggest(domain_suggest): "domain.suggest", Read, DomainSuggest => Suggestions;
                /// Read the locks that lie on a domain.
                DomainLocks(domain_locks): "domain.locks", Read, DomainLocks => Locks;
                /// Ask whether a domain can be transferred in now.
                DomainTransferCheck(domain_transfer_check): "domain.transfer_check", Read, DomainTransferCheck => TransferCheck;
                /// Read how far a transfer is.
                DomainTransferStatus(domain_transfer_status): "domain.transfer_status", Read, DomainTransferStatus => TransferStatus;
                /// Hand in the auth code of a transfer that waits for it.
                DomainTransferSubmitCode(domain_transfer_submit_code): "domain.transfer_submit_code", Set, DomainTransferSubmitCode => Changed;
                /// Send the mail once more that asks the holder to approve a transfer.
                DomainTransferResend(domain_transfer_resend): "domain.transfer_resend", Create, DomainTransferResend => Changed;
                /// Try a transfer in once more, after what held it up was put right.
                DomainTransferRetry(domain_transfer_retry): "domain.transfer_retry", Set, DomainTransferRetry => Changed;
                /// Call off a transfer in.
                DomainTransferCancel(domain_transfer_cancel): "domain.transfer_cancel", Set, DomainTransferCancel => Changed;
                /// Look back at what happened to a domain's transfers.
                DomainTransferHistory(domain_transfer_history): "domain.transfer_history", Read, DomainTransferHistory => TransferHistory;
                /// Agree to the transfer of a domain to another registrar.
                DomainTransferApprove(domain_transfer_approve): "domain.transfer_approve", Set, DomainTransferApprove => Changed;
                /// Refuse the transfer of a domain to another registrar.
                DomainTransferReject(domain_transfer_reject): "domain.transfer_reject", Set, DomainTransferReject => Changed;
                /// Give a domain other contacts.
                DomainSetContacts(domain_set_contacts): "domain.set_contacts", Set, DomainSetContacts => Changed;
                /// Hide a domain's contacts from the public, or show them.
                DomainSetPrivacy(domain_set_privacy): "domain.set_privacy", Set, DomainSetPrivacy => Changed;
                /// Let the registrar renew a domain by itself, or not.
                DomainSetAutoRenew(domain_set_auto_renew): "domain.set_auto_renew", Set, DomainSetAutoRenew => Changed;
                /// Suspend a domain, or end its suspension.
                DomainSetHold(domain_set_hold): "domain.set_hold", Set, DomainSetHold => Changed;
                /// Replace what the registry publishes to secure a domain's zone.
                DomainSetDnssec(domain_set_dnssec): "domain.set_dnssec", Set, DomainSetDnssec => Changed;
                /// Give a domain another auth code.
                DomainSetAuthCode(domain_set_auth_code): "domain.set_auth_code", Set, DomainSetAuthCode => Changed;
                /// Let the registrar make a new auth code. The old one is good no more.
                DomainNewAuthCode(domain_new_auth_code): "domain.new_auth_code", Create, DomainNewAuthCode => AuthCodeReply;
                /// Give a domain up.
                DomainDelete(domain_delete): "domain.delete", Set, DomainDelete => Changed;
                /// Hand a domain to another registrar, at registries where the losing side does that.
                DomainRelease(domain_release): "domain.release", Set, DomainRelease => Changed;
                /// Move a domain into another account at the same registrar.
                DomainPush(domain_push): "domain.push", Set, DomainPush => Changed;
                /// Send the mail once more that asks the registrant to confirm their data.
                DomainResendVerification(domain_resend_verification): "domain.resend_verification", Create, DomainResendVerification => Changed;
                /// Register a name server with its addresses.
                NameserverCreate(nameserver_create): "nameserver.create", Create, NameserverCreate => Changed;
                /// Give a registered name server another name.
                NameserverRename(nameserver_rename): "nameserver.rename", Set, NameserverRename => Changed;
                /// Replace the addresses of a registered name server.
                NameserverSetAddresses(nameserver_set_addresses): "nameserver.set_addresses", Set, NameserverSetAddresses => Changed;
                /// Remove a registered name server.
                NameserverDelete(nameserver_delete): "nameserver.delete", Set, NameserverDelete => Changed;
                /// Read the addresses of a registered name server.
                NameserverInfo(nameserver_info): "nameserver.info", Read, NameserverInfo => NameServer;
                /// List registered name servers, page by page.
                NameserverList(nameserver_list): "nameserver.list", Read, NameserverList => NameserverPage;
                /// List stored contacts, page by page.
                ContactList(contact_list): "contact.list", Read, ContactList => ContactPage;
                /// Replace the data of a stored contact.
                ContactUpdate(contact_update): "contact.update", Set, ContactUpdate => Changed;
                /// Remove a stored contact.
                ContactDelete(contact_delete): "contact.delete", Set, ContactDelete => Changed;
                /// Have a stored contact confirm its data, or remind it.
                ContactValidate(contact_validate): "contact.validate", Create, ContactValidate => Changed;
                /// List customers' accounts, page by page.
                CustomerList(customer_list): "customer.list", Read, CustomerList => CustomerPage;
                /// Replace the data of a customer's account.
                CustomerUpdate(customer_update): "customer.update", Set, CustomerUpdate => Changed;
                /// Close a customer's account.
                CustomerDelete(customer_delete): "customer.delete", Set, CustomerDelete => Changed;
                /// Read how much money a customer's account has.
                CustomerBalance(customer_balance): "customer.balance", Read, CustomerBalance => Balance;
                /// Give a customer another password.
                CustomerSetPassword(customer_set_password): "customer.set_password", Set, CustomerSetPassword => Changed;
                /// Send a customer who forgot the password a mail.
                CustomerResetPassword(customer_reset_password): "customer.reset_password", Create, CustomerResetPassword => Changed;
                /// Let the registrar make a password for a short time.
                CustomerTemporaryPassword(customer_temporary_password): "customer.temporary_password", Create, CustomerTemporaryPassword => TemporaryPassword;
                /// Get a token that lets a customer into the registrar's panel.
                CustomerLoginToken(customer_login_token): "customer.login_token", Create, CustomerLoginToken => LoginToken;
                /// Find out whether somebody is a customer, by password or token.
                CustomerAuthenticate(customer_authenticate): "customer.authenticate", Login, CustomerAuthenticate => CustomerRecord;
                /// List the records of a zone at the registrar's name servers, page by page.
                DnsRecords(dns_records): "dns.records", Read, DnsRecords => DnsPage;
                /// Add a record to a zone.
                DnsAdd(dns_add): "dns.add", Create, DnsAdd => Changed;
                /// Change a record of a zone.
                DnsUpdate(dns_update): "dns.update", Set, DnsUpdate => Changed;
                /// Remove a record from a zone.
                DnsRemove(dns_remove): "dns.remove", Set, DnsRemove => Changed;
                /// Set the times in a zone's SOA record.
                DnsSetSoa(dns_set_soa): "dns.set_soa", Set, DnsSetSoa => Changed;
                /// Switch on the registrar's name servers for a domain's records.
                DnsActivate(dns_activate): "dns.activate", Set, DnsActivate => Changed;
                /// Read where a domain's web visitors are sent.
                ForwardWeb(forward_web): "forward.web", Read, ForwardWeb => WebForwards;
                /// Send a domain's web visitors to another address.
                ForwardSetWeb(forward_set_web): "forward.set_web", Set, ForwardSetWeb => Changed;
                /// End the forwarding of web visitors.
                ForwardRemoveWeb(forward_remove_web): "forward.remove_web", Set, ForwardRemoveWeb => Changed;
                /// Read where a domain's mail goes.
                ForwardMail(forward_mail): "forward.mail", Read, ForwardMail => MailForwards;
                /// Send mail for a domain's addresses to others.
                ForwardSetMail(forward_set_mail): "forward.set_mail", Set, ForwardSetMail => Changed;
                /// End the forwarding of mail.
                ForwardRemoveMail(forward_remove_mail): "forward.remove_mail", Set, ForwardRemoveMail => Changed;
                /// Read the price list, page by page.
                AccountPrices(account_prices): "account.prices", Read, AccountPrices => PricePage;
                /// List the TLDs that the registrar sells.
                TldList(tld_list): "tld.list", Read, TldList => Tlds;
                /// Read one process of the registrar's own queue.
                ProcessInfo(process_info): "process.info", Read, ProcessInfo => Process;
                /// List processes of the registrar's own queue, page by page.
                ProcessList(process_list): "process.list", Read, ProcessList => ProcessPage;
                /// Have the registrar send the mail once more that a process waits for.
                ProcessResend(process_resend): "process.resend", Create, ProcessResend => Changed;
                /// Call off a process of the registrar's own queue.
                ProcessCancel(process_cancel): "process.cancel", Set, ProcessCancel => Changed;
                /// Read the oldest event at the registrar that was not acknowledged.
                EventPoll(event_poll): "event.poll", Read, EventPoll => NextEvent;
                /// Acknowledge an event, so that the next one comes.
                EventAck(event_ack): "event.ack", Set, EventAck => Changed;
                /// Look up the number of a domain's order at LogicBoxes.
                LogicboxesOrderId(logicboxes_order_id): "logicboxes.order_id", Read, LogicboxesOrderId => LogicboxesOrderNumber;
                /// Read all that LogicBoxes knows of a domain, by the number of its order.
                LogicboxesOrderInfo(logicboxes_order_info): "logicboxes.order_info", Read, LogicboxesOrderInfo => DomainDetails;
                /// Read the name servers that a customer's new domains get at LogicBoxes.
                LogicboxesDefaultNameservers(logicboxes_default_nameservers): "logicboxes.default_nameservers", Read, LogicboxesDefaultNameservers => DefaultNameservers;
                /// Move a domain from one of the account's customers at LogicBoxes to another.
                LogicboxesMoveDomain(logicboxes_move_domain): "logicboxes.move_domain", Set, LogicboxesMoveDomain => Changed;
                /// Mask a domain's contacts for data protection at LogicBoxes, or unmask them.
                LogicboxesSetGdpr(logicboxes_set_gdpr): "logicboxes.set_gdpr", Set, LogicboxesSetGdpr => Changed;
                /// Put the reseller's own lock on a domain at LogicBoxes, or take it off.
                LogicboxesSetResellerLock(logicboxes_set_reseller_lock): "logicboxes.set_reseller_lock", Set, LogicboxesSetResellerLock => Changed;
                /// Look for registered names that their holders offer through LogicBoxes.
                LogicboxesPremiumNames(logicboxes_premium_names): "logicboxes.premium_names", Read, LogicboxesPremiumNames => PremiumNames;
                /// Switch on LogicBoxes' forwarding for a domain.
                LogicboxesActivateForwarding(logicboxes_activate_forwarding): "logicboxes.activate_forwarding", Set, LogicboxesActivateForwarding => Changed;
                /// Read the records that LogicBoxes' forwarding needs in a zone elsewhere.
                LogicboxesForwardRecords(logicboxes_forward_records): "logicboxes.forward_records", Read, LogicboxesForwardRecords => DnsPage;
                /// Read the login of a .tel domain's own host.
                LogicboxesTelCthLogin(logicboxes_tel_cth_login): "logicboxes.tel_cth_login", Read, LogicboxesTelCthLogin => TelLogin;
                /// Say what the public learns of a .tel domain's holder.
                LogicboxesSetTelWhois(logicboxes_set_tel_whois): "logicboxes.set_tel_whois", Set, LogicboxesSetTelWhois => Changed;
                /// Tie a .xxx domain to a membership, or part it from one.
                LogicboxesXxxMembership(logicboxes_xxx_membership): "logicboxes.xxx_membership", Set, LogicboxesXxxMembership => Changed;
                /// Have the .de registry look at a domain's name servers once more.
                LogicboxesDeRecheck(logicboxes_de_recheck): "logicboxes.de_recheck", Set, LogicboxesDeRecheck => Changed;
                /// Read what a .ca registrant has to agree to.
                LogicboxesCaAgreement(logicboxes_ca_agreement): "logicboxes.ca_agreement", Read, LogicboxesCaAgreement => CaAgreement;
                /// Read a customer's default contacts at LogicBoxes.
                LogicboxesDefaultContacts(logicboxes_default_contacts): "logicboxes.default_contacts", Read, LogicboxesDefaultContacts => DefaultContacts;
                /// Set a customer's default contacts at LogicBoxes.
                LogicboxesSetDefaultContacts(logicboxes_set_default_contacts): "logicboxes.set_default_contacts", Set, LogicboxesSetDefaultContacts => Changed;
                /// Ask LogicBoxes whether contacts meet the rules of registries.
                LogicboxesValidateRegistrant(logicboxes_validate_registrant): "logicboxes.validate_registrant", Read, LogicboxesValidateRegistrant => RegistrantChecks;
                /// Store the sponsor of a .coop domain at LogicBoxes.
                LogicboxesAddCoopSponsor(logicboxes_add_coop_sponsor): "logicboxes.add_coop_sponsor", Create, LogicboxesAddCoopSponsor => ContactHandle;
                /// Execute orders at LogicBoxes that wait for their invoices to be paid.
                LogicboxesExecuteOrders(logicboxes_execute_orders): "logicboxes.execute_orders", Create, LogicboxesExecuteOrders => Changed;
                /// Pay invoices from the customers' accounts at LogicBoxes, so that their orders are executed.
                LogicboxesPayInvoices(logicboxes_pay_invoices): "logicboxes.pay_invoices", Create, LogicboxesPayInvoices => Changed;
                /// Read the prices of LogicBoxes that hold for a while.
                LogicboxesPromotions(logicboxes_promotions): "logicboxes.promotions", Read, LogicboxesPromotions => Promotions;
                /// Ask whether a trademark claim stands against a name, at NETIM.
                NetimClaim(netim_claim): "netim.claim", Read, NetimClaim => NetimClaimAnswer;
                /// Read the public entry of a name through NETIM.
                NetimWhois(netim_whois): "netim.whois", Read, NetimWhois => NetimWhoisText;
                /// Read the account's limits and defaults at NETIM.
                NetimAccount(netim_account): "netim.account", Read, NetimAccount => NetimAccountData;
                /// Read all that NETIM says of a TLD.
                NetimTld(netim_tld): "netim.tld", Read, NetimTld => NetimTldData;
                /// Read which of NETIM's operations are open for a TLD.
                NetimTldOperations(netim_tld_operations): "netim.tld_operations", Read, NetimTldOperations => NetimTldOpen;
                /// Set the tag or the note that NETIM keeps with a domain.
                NetimSetRemark(netim_set_remark): "netim.set_remark", Set, NetimSetRemark => Changed;
                /// Hand the token of a membership to the registry of a domain at NETIM.
                NetimMembership(netim_membership): "netim.membership", Set, NetimMembership => Changed;
                /// Let NETIM sign a zone at its own name servers, or not.
                NetimSetSigning(netim_set_signing): "netim.set_signing", Set, NetimSetSigning => Changed;
                /// Publish the key of a zone at other name servers through NETIM.
                NetimDnsKey(netim_dns_key): "netim.dns_key", Set, NetimDnsKey => Changed;
                /// Make a zone at NETIM's name servers anew from a template.
                NetimResetZone(netim_reset_zone): "netim.reset_zone", Set, NetimResetZone => Changed;
                /// Forward a name's web visitors in one of NETIM's own ways.
                NetimSetForward(netim_set_forward): "netim.set_forward", Set, NetimSetForward => Changed;
                /// Let NETIM make a new auth code and send it by mail.
                NetimSendAuthCode(netim_send_auth_code): "netim.send_auth_code", Create, NetimSendAuthCode => Changed;
                /// Read a domain's contacts, which Internet.bs keeps within each domain.
                InternetbsContacts(internetbs_contacts): "internetbs.contacts", Read, InternetbsContacts => DomainContacts;
                /// Give a domain the contacts of another one of the account at Internet.bs.
                InternetbsCloneContacts(internetbs_clone_contacts): "internetbs.clone_contacts", Set, InternetbsCloneContacts => Changed;
                /// Look for domains of the account at Internet.bs.
                InternetbsFindDomains(internetbs_find_domains): "internetbs.find_domains", Read, InternetbsFindDomains => DomainPage;
                /// Count the account's domains at Internet.bs.
                InternetbsDomainCount(internetbs_domain_count): "internetbs.domain_count", Read, InternetbsDomainCount => DomainCount;
                /// Read whether a registrant has confirmed their mail address at Internet.bs.
                InternetbsVerification(internetbs_verification): "internetbs.verification", Read, InternetbsVerification => RegistrantVerification;
                /// Read how much Internet.bs hides of a domain's contacts.
                InternetbsPrivacyStatus(internetbs_privacy): "internetbs.privacy", Read, InternetbsPrivacyStatus => PrivacyLevel;
                /// Hide all of a domain's contacts at Internet.bs, or a part of them.
                InternetbsSetPrivacy(internetbs_set_privacy): "internetbs.set_privacy", Set, InternetbsSetPrivacy => Changed;
                /// Ask Internet.bs itself what it wants for a TLD.
                InternetbsTldInfo(internetbs_tld_info): "internetbs.tld_info", Read, InternetbsTldInfo => InternetbsTld;
                /// List the TLDs under which Internet.bs hides contacts.
                InternetbsPrivacyTlds(internetbs_privacy_tlds): "internetbs.privacy_tlds", Read, InternetbsPrivacyTlds => PrivacyTlds;
                /// Read how much money the account has at Internet.bs in each currency.
                InternetbsBalances(internetbs_balances): "internetbs.balances", Read, InternetbsBalances => Balances;
                /// Read the currency that purchases at Internet.bs are paid in.
                InternetbsDefaultCurrency(internetbs_default_currency): "internetbs.default_currency", Read, InternetbsDefaultCurrency => DefaultCurrency;
                /// Set the currency that purchases at Internet.bs are paid in.
                InternetbsSetDefaultCurrency(internetbs_set_default_currency): "internetbs.set_default_currency", Set, InternetbsSetDefaultCurrency => Changed;
                /// Read any version of Internet.bs' price list as it is.
                InternetbsPriceList(internetbs_price_list): "internetbs.price_list", Read, InternetbsPriceList => PriceRows;
                /// Read how the account at Internet.bs presents itself to the holders of domains.
                InternetbsConfiguration(internetbs_configuration): "internetbs.configuration", Read, InternetbsConfiguration => AccountConfiguration;
                /// Change how the account at Internet.bs presents itself.
                InternetbsSetConfiguration(internetbs_set_configuration): "internetbs.set_configuration", Set, InternetbsSetConfiguration => Changed;
                /// Put a copy in a contact's place at some registries, through Realtime Register.
                RealtimeregisterSplitContact(realtimeregister_split_contact): "realtimeregister.split_contact", Create, RealtimeregisterSplitContact => Changed;
                /// Read what Realtime Register says of a TLD now.
                RealtimeregisterTldMetadata(realtimeregister_tld_metadata): "realtimeregister.tld_metadata", Read, RealtimeregisterTldMetadata => TldMetadata;
                /// Find out whether a notification that came by webhook was sent by Realtime Register.
                RealtimeregisterCheckSignature(realtimeregister_check_signature): "realtimeregister.check_signature", Read, RealtimeregisterCheckSignature => SignatureCheck;
                /// Set what only Realtime Register keeps with a contact: brand, disclosure, validations, verifications.
                RealtimeregisterSetContact(realtimeregister_set_contact): "realtimeregister.set_contact", Set, RealtimeregisterSetContact => Changed;
                /// Store with a contact what a registry asks, through Realtime Register.
                RealtimeregisterSetProperties(realtimeregister_set_properties): "realtimeregister.set_properties", Set, RealtimeregisterSetProperties => Changed;
                /// Look for domains of the account at Realtime Register.
                RealtimeregisterFindDomains(realtimeregister_find_domains): "realtimeregister.find_domains", Read, RealtimeregisterFindDomains => DomainPage;
                /// List the zones at Realtime Register's name servers, page by page.
                RealtimeregisterZones(realtimeregister_zones): "realtimeregister.zones", Read, RealtimeregisterZones => RealtimeregisterZonePage;
                /// Read a zone at Realtime Register's name servers.
                RealtimeregisterZoneInfo(realtimeregister_zone_info): "realtimeregister.zone_info", Read, RealtimeregisterZoneInfo => RealtimeregisterDnsZone;
                /// Make a zone at Realtime Register's name servers, for a domain that need not be in the account.
                RealtimeregisterCreateZone(realtimeregister_create_zone): "realtimeregister.create_zone", Create, RealtimeregisterCreateZone => RealtimeregisterZoneNumber;
                /// Change a zone at Realtime Register's name servers.
                RealtimeregisterUpdateZone(realtimeregister_update_zone): "realtimeregister.update_zone", Set, RealtimeregisterUpdateZone => Changed;
                /// Remove a zone from Realtime Register's name servers.
                RealtimeregisterDeleteZone(realtimeregister_delete_zone): "realtimeregister.delete_zone", Set, RealtimeregisterDeleteZone => Changed;
                /// Read how often a zone at Realtime Register's name servers was asked for.
                RealtimeregisterZoneQueries(realtimeregister_zone_queries): "realtimeregister.zone_queries", Read, RealtimeregisterZoneQueries => RealtimeregisterQueryCounts;
                /// Let Realtime Register fetch a zone from its master now.
                RealtimeregisterRetrieveZone(realtimeregister_retrieve_zone): "realtimeregister.retrieve_zone", Set, RealtimeregisterRetrieveZone => Changed;
                /// Let Realtime Register sign a zone with new keys.
                RealtimeregisterRollZoneKeys(realtimeregister_roll_zone_keys): "realtimeregister.roll_zone_keys", Create, RealtimeregisterRollZoneKeys => Changed;
                /// Tell Realtime Register that the registry has a zone's new keys.
                RealtimeregisterConfirmKeys(realtimeregister_confirm_keys): "realtimeregister.confirm_keys", Set, RealtimeregisterConfirmKeys => Changed;
                /// List the templates for zones at Realtime Register, page by page.
                RealtimeregisterZoneTemplates(realtimeregister_zone_templates): "realtimeregister.zone_templates", Read, RealtimeregisterZoneTemplates => RealtimeregisterTemplatePage;
                /// Read a template for zones at Realtime Register.
                RealtimeregisterZoneTemplate(realtimeregister_zone_template): "realtimeregister.zone_template", Read, RealtimeregisterZoneTemplate => RealtimeregisterTemplate;
                /// Make a template for zones at Realtime Register.
                RealtimeregisterCreateZoneTemplate(realtimeregister_create_zone_template): "realtimeregister.create_zone_template", Create, RealtimeregisterCreateZoneTemplate => Changed;
                /// Write a template for zones at Realtime Register anew.
                RealtimeregisterUpdateZoneTemplate(realtimeregister_update_zone_template): "realtimeregister.update_zone_template", Set, RealtimeregisterUpdateZoneTemplate => Changed;
                /// Remove a template for zones at Realtime Register.
                RealtimeregisterDeleteZoneTemplate(realtimeregister_delete_zone_template): "realtimeregister.delete_zone_template", Set, RealtimeregisterDeleteZoneTemplate => Changed;
                /// List the countries that Realtime Register knows, page by page.
                RealtimeregisterCountries(realtimeregister_countries): "realtimeregister.countries", Read, RealtimeregisterCountries => RealtimeregisterCountryPage;
                /// Read what Realtime Register knows of a country.
                RealtimeregisterCountryInfo(realtimeregister_country_info): "realtimeregister.country_info", Read, RealtimeregisterCountryInfo => RealtimeregisterCountry;
                /// List the ways in which Realtime Register validates contacts, page by page.
                RealtimeregisterValidationCategories(realtimeregister_validation_categories): "realtimeregister.validation_categories", Read, RealtimeregisterValidationCategories => RealtimeregisterCategoryPage;
                /// Read one way in which Realtime Register validates contacts.
                RealtimeregisterValidationCategory(realtimeregister_validation_category): "realtimeregister.validation_category", Read, RealtimeregisterValidationCategory => RealtimeregisterCategory;
                /// List what the account at Realtime Register was charged, page by page.
                RealtimeregisterTransactions(realtimeregister_transactions): "realtimeregister.transactions", Read, RealtimeregisterTransactions => RealtimeregisterTransactionPage;
                /// Read one charge of the account at Realtime Register.
                RealtimeregisterTransactionInfo(realtimeregister_transaction_info): "realtimeregister.transaction_info", Read, RealtimeregisterTransactionInfo => RealtimeregisterTransaction;
                /// Read Realtime Register's exchange rates.
                RealtimeregisterExchangeRates(realtimeregister_exchange_rates): "realtimeregister.exchange_rates", Read, RealtimeregisterExchangeRates => RealtimeregisterRates;
                /// List the registries that Realtime Register works with, page by page.
                RealtimeregisterRegistries(realtimeregister_registries): "realtimeregister.registries", Read, RealtimeregisterRegistries => RealtimeregisterRegistryPage;
                /// Read one registry that Realtime Register works with.
                RealtimeregisterRegistryInfo(realtimeregister_registry_info): "realtimeregister.registry_info", Read, RealtimeregisterRegistryInfo => RealtimeregisterRegistry;
                /// List when registries of Realtime Register do not work, page by page.
                RealtimeregisterDowntimes(realtimeregister_downtimes): "realtimeregister.downtimes", Read, RealtimeregisterDowntimes => RealtimeregisterDowntimePage;
                /// Read one downtime of a registry of Realtime Register.
                RealtimeregisterDowntimeInfo(realtimeregister_downtime_info): "realtimeregister.downtime_info", Read, RealtimeregisterDowntimeInfo => RealtimeregisterDowntime;
                /// List the account's own accounts at registries, through Realtime Register, page by page.
                RealtimeregisterRegistryAccounts(realtimeregister_registry_accounts): "realtimeregister.registry_accounts", Read, RealtimeregisterRegistryAccounts => RealtimeregisterAccountPage;
                /// Read one of the account's own accounts at registries, through Realtime Register.
                RealtimeregisterRegistryAccount(realtimeregister_registry_account): "realtimeregister.registry_account", Read, RealtimeregisterRegistryAccount => RealtimeregisterDocument;
                /// Read a domain at its registry through Realtime Register, whoever has it.
                RealtimeregisterGatewayInfo(realtimeregister_gateway_info): "realtimeregister.gateway_info", Read, RealtimeregisterGatewayInfo => RealtimeregisterDocument;
                /// List Realtime Register's notifications, page by page.
                RealtimeregisterNotifications(realtimeregister_notifications): "realtimeregister.notifications", Read, RealtimeregisterNotifications => RealtimeregisterNotificationPage;
                /// Read one of Realtime Register's notifications.
                RealtimeregisterNotification(realtimeregister_notification): "realtimeregister.notification", Read, RealtimeregisterNotification => Event;
                /// List the brands at Realtime Register, page by page.
                RealtimeregisterBrands(realtimeregister_brands): "realtimeregister.brands", Read, RealtimeregisterBrands => RealtimeregisterBrandPage;
                /// Read a brand at Realtime Register.
                RealtimeregisterBrandInfo(realtimeregister_brand_info): "realtimeregister.brand_info", Read, RealtimeregisterBrandInfo => RealtimeregisterBrand;
                /// Make a brand at Realtime Register.
                RealtimeregisterCreateBrand(realtimeregister_create_brand): "realtimeregister.create_brand", Create, RealtimeregisterCreateBrand => Changed;
                /// Change a brand at Realtime Register.
                RealtimeregisterUpdateBrand(realtimeregister_update_brand): "realtimeregister.update_brand", Set, RealtimeregisterUpdateBrand => Changed;
                /// Remove a brand at Realtime Register.
                RealtimeregisterDeleteBrand(realtimeregister_delete_brand): "realtimeregister.delete_brand", Set, RealtimeregisterDeleteBrand => Changed;
                /// List the texts of a brand's mails at Realtime Register.
                RealtimeregisterBrandTemplates(realtimeregister_brand_templates): "realtimeregister.brand_templates", Read, RealtimeregisterBrandTemplates => RealtimeregisterDocument;
                /// Read a text of a brand's mails at Realtime Register.
                RealtimeregisterBrandTemplate(realtimeregister_brand_template): "realtimeregister.brand_template", Read, RealtimeregisterBrandTemplate => RealtimeregisterDocument;
                /// Show a text of a brand's mails at Realtime Register as it would be sent.
                RealtimeregisterPreviewBrandTemplate(realtimeregister_preview_brand_template): "realtimeregister.preview_brand_template", Read, RealtimeregisterPreviewBrandTemplate => RealtimeregisterDocument;
                /// Change a text of a brand's mails at Realtime Register.
                RealtimeregisterUpdateBrandTemplate(realtimeregister_update_brand_template): "realtimeregister.update_brand_template", Set, RealtimeregisterUpdateBrandTemplate => Changed;
                /// List the languages that mails of Realtime Register's brands can have.
                RealtimeregisterBrandLocales(realtimeregister_brand_locales): "realtimeregister.brand_locales", Read, RealtimeregisterBrandLocales => RealtimeregisterLocales;
                /// Do what only one registrar has, where a plugin speaks for it.
                PluginCall(plugin_call): "plugin.call", Create, PluginCall => PluginAnswer;
                /// Send any request of the registrar's own protocol, signed in as the account. Never for purchases.
                Raw(raw): "raw", Create, Raw => RawReply;
            }
            paid {
                /// Register a domain.
                DomainRegister(domain_register): "domain.register", DomainRegister;
                /// Transfer a domain in from another registrar.
                DomainTransfer(domain_transfer): "domain.transfer", DomainTransfer;
                /// Extend a registration.
                DomainRenew(domain_renew): "domain.renew", DomainRenew;
                /// Bring a deleted domain back out of redemption.
                DomainRestore(domain_restore): "domain.restore", DomainRestore;
                /// Give a domain to another holder, at registries that sell the change.
                DomainTrade(domain_trade): "domain.trade", DomainTrade;
                /// Buy privacy for a domain, which hides its contacts from the public.
                DomainBuyPrivacy(domain_buy_privacy): "domain.buy_privacy", DomainBuyPrivacy;
                /// Buy premium DNS for a domain at LogicBoxes.
                LogicboxesBuyPremiumDns(logicboxes_buy_premium_dns): "logicboxes.buy_premium_dns", LogicboxesBuyPremiumDns;
                /// Transfer a domain in at NETIM and give it another owner.
                NetimTransferTrade(netim_transfer_trade): "netim.transfer_trade", NetimTransferTrade;
                /// Take a domain over from another account at NETIM.
                NetimInternalTransfer(netim_internal_transfer): "netim.internal_transfer", NetimInternalTransfer;
            }
            host {
                /// Check an order and its price as placing it would, and place nothing.
                DomainValidate(domain_validate): "domain.validate", Read, DomainValidate => Validation;
                /// Make a contact as somebody wrote it into what the registrar takes.
                ContactNormalize(contact_normalize): "contact.normalize", Read, ContactNormalize => NormalizedContact;
                /// Read what the account's registrar is and can do: its operations, settings as a form, and limits.
                AccountProvider(account_provider): "account.provider", Read, AccountProvider => RegistrarDetails;
                /// Read what the registrar wants for a TLD: terms, roles, and the extra fields as a form.
                TldInfo(tld_info): "tld.info", Read, TldInfoInput => TldInfo;
                /// Read one paid order from the journal.
                JournalInfo(journal_info): "journal.info", Read, JournalInfo => JournalEntry;
                /// List paid orders from the journal.
                JournalList(journal_list): "journal.list", Read, JournalList => JournalEntries;
                /// Settle open orders by asking the registrar what became of them.
                JournalReconcile(journal_reconcile): "journal.reconcile", Set, JournalReconcile => ReconcileReport;
                /// Record what a person found out about an order whose checks are used up.
                JournalResolve(journal_resolve): "journal.resolve", Set, JournalResolve => JournalEntry;
                /// Forget settled orders, but for what keeps their keys from buying again.
                JournalForget(journal_forget): "journal.forget", Set, JournalForget => ForgetReport;
                /// Make the simulated registrar misbehave.
                SandboxFault(sandbox_fault): "sandbox.fault", Set, SandboxFault => SandboxState;
                /// Read or move the simulated registrar's clock.
                SandboxClock(sandbox_clock): "sandbox.clock", Set, SandboxClock => SandboxNow;
                /// Read every charge that the simulated registrar made.
                SandboxLedger(sandbox_ledger): "sandbox.ledger", Read, SandboxLedger => SandboxLedgerReport;
                /// Put or change a domain in the simulated registrar.
                SandboxDomain(sandbox_domain): "sandbox.domain", Set, SandboxDomain => SandboxState;
                /// Set the money in the simulated account, and whether the registrar's limits on calls hold.
                SandboxAccount(sandbox_account): "sandbox.account", Set, SandboxAccount => SandboxState;
                /// Empty the simulated registrar.
                SandboxReset(sandbox_reset): "sandbox.reset", Set, SandboxReset => SandboxState;
            }
        }
    };
}

pub(crate) use for_each_operation;
