# Made by `cargo xtask generate` from the operation table. Do not edit.
"""The methods of ``AsyncClient``."""

from __future__ import annotations

from ._calls import AsyncArea, AsyncCaller, AsyncListing
from .types import (
    AccountConfiguration,
    AccountTested,
    AuthCodeReply,
    Balance,
    Balances,
    CaAgreement,
    Changed,
    CheckReport,
    ClaimNotice,
    ContactHandle,
    ContactPage,
    ContactRecord,
    CustomerHandle,
    CustomerPage,
    CustomerRecord,
    DefaultContacts,
    DefaultCurrency,
    DefaultNameservers,
    DnsPage,
    DnsRecord,
    DomainContacts,
    DomainCount,
    DomainDetails,
    DomainPage,
    Event,
    ForgetReport,
    InternetbsTld,
    JournalEntries,
    JournalEntry,
    ListedDomain,
    ListedPrice,
    Locks,
    LogicboxesOrderNumber,
    LoginToken,
    MailForwards,
    NameServer,
    NameserverPage,
    NetimAccountData,
    NetimClaimAnswer,
    NetimTldData,
    NetimTldOpen,
    NetimWhoisText,
    NextEvent,
    NormalizedContact,
    Order,
    PluginAnswer,
    PremiumNames,
    PricePage,
    PriceRows,
    PrivacyLevel,
    PrivacyTlds,
    Process,
    ProcessPage,
    Promotions,
    Quote,
    RawReply,
    RealtimeregisterAccountPage,
    RealtimeregisterBrand,
    RealtimeregisterBrandPage,
    RealtimeregisterCategory,
    RealtimeregisterCategoryPage,
    RealtimeregisterCountry,
    RealtimeregisterCountryPage,
    RealtimeregisterDnsZone,
    RealtimeregisterDocument,
    RealtimeregisterDowntime,
    RealtimeregisterDowntimePage,
    RealtimeregisterLocales,
    RealtimeregisterNotificationPage,
    RealtimeregisterQueryCounts,
    RealtimeregisterRates,
    RealtimeregisterRegistry,
    RealtimeregisterRegistryPage,
    RealtimeregisterTemplate,
    RealtimeregisterTemplatePage,
    RealtimeregisterTransaction,
    RealtimeregisterTransactionPage,
    RealtimeregisterZoneNumber,
    RealtimeregisterZonePage,
    ReconcileReport,
    RegistrantChecks,
    RegistrantVerification,
    RegistrarDetails,
    RegistryStatus,
    SandboxLedgerReport,
    SandboxNow,
    SandboxState,
    SignatureCheck,
    Suggestions,
    TelLogin,
    TemporaryPassword,
    TldInfo,
    TldMetadata,
    Tlds,
    TransferCheck,
    TransferHistory,
    TransferStatus,
    Validation,
    WebForwards,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from .shapes import (
        ContactValue,
        ContactsValue,
        DnsKeyValue,
        DnsRecordValue,
        DomainRegisterValue,
        DomainRenewValue,
        DomainRestoreValue,
        DomainTradeValue,
        DomainTransferValue,
        DsRecordValue,
        FaultActionValue,
        FaultMomentValue,
        InternetbsOrderValue,
        InternetbsPrivacyValue,
        InternetbsRecordValue,
        InternetbsReleaseValue,
        InternetbsSortValue,
        LaunchValue,
        LogicboxesContactValue,
        LogicboxesContactChangeValue,
        LogicboxesForwardValue,
        LogicboxesOrderValue,
        LogicboxesPricesValue,
        LooseContactValue,
        MailForwardValue,
        MoneyValue,
        NameServerValue,
        NetimCodeReaderValue,
        NetimContactChangeValue,
        NetimForwardKindValue,
        NetimOrderValue,
        OrderStateValue,
        PriceKindValue,
        RawMethodValue,
        RealtimeregisterAgentValue,
        RealtimeregisterBrandDetailsValue,
        RealtimeregisterDisclosedValue,
        RealtimeregisterFilterValue,
        RealtimeregisterOrderValue,
        RealtimeregisterRecordValue,
        RealtimeregisterServiceValue,
        RealtimeregisterSoaValue,
        RealtimeregisterUsageValue,
        RealtimeregisterValidatedValue,
        RealtimeregisterVerifiedValue,
        RealtimeregisterZoneContentValue,
        ResolutionValue,
        TelWhoisValue,
        WebForwardValue,
    )


class AsyncDomainArea(AsyncArea):
    """Operations on domains."""

    __slots__ = ()

    async def check(
        self,
        domains: Sequence[str] = (),
        *,
        name: str | None = None,
        tlds: Sequence[str] = (),
        language: str | None = None,
        alternatives: bool = False,
        timeout: float | None = None,
    ) -> CheckReport:
        """Ask whether names can be registered, many at once.

        :param domains: The names, up to 10,000; the registrar's own limits per request are seen to.
        :param name: A name without its TLD, to be asked about under each of `tlds`, beside `domains`.
        :param tlds: The TLDs for `name`.
        :param language: The language tag for internationalised names, where the registrar wants one.
        :param alternatives: Give other names, too, that can be had, where the registrar knows some.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.check",
            {"domains": domains, "name": name, "tlds": tlds, "language": language, "alternatives": alternatives},
            CheckReport.from_dict,
            timeout=timeout,
        )

    async def quote(
        self,
        domain: str,
        *,
        operation: PriceKindValue,
        years: int | None = None,
        months: int | None = None,
        auth_code: str | None = None,
        timeout: float | None = None,
    ) -> Quote:
        """Learn what an operation on a name costs, without buying.

        :param domain: The name, in Unicode or ASCII form.
        :param operation: What would be bought.
        :param years: For how many years; one where nothing is said.
        :param months: For how many months, instead of years.
        :param auth_code: The auth code of a domain that would be transferred, where the registrar's price goes by it (NETIM).
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.quote",
            {"domain": domain, "operation": operation, "years": years, "months": months, "auth_code": auth_code},
            Quote.from_dict,
            timeout=timeout,
        )

    async def info(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> DomainDetails:
        """Read all that the registrar knows of a domain.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.info",
            {"domain": domain},
            DomainDetails.from_dict,
            timeout=timeout,
        )

    async def registry_status(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> RegistryStatus:
        """Read what the registry itself says of a domain's state.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.registry_status",
            {"domain": domain},
            RegistryStatus.from_dict,
            timeout=timeout,
        )

    def list(
        self,
        *,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[ListedDomain, DomainPage]:
        """List the domains of the account, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves. Its
        ``failed`` tells afterwards what could not be read, and is missing among the items.

        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many domains on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "domain.list",
                {"after": after, "page_size": page_size},
                DomainPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.domains,
            lambda page: page.next,
            lambda page: page.failed,
        )

    async def set_nameservers(
        self,
        domain: str,
        *,
        nameservers: Sequence[NameServerValue],
        timeout: float | None = None,
    ) -> Changed:
        """Replace the name servers of a domain.

        :param domain: The name, in Unicode or ASCII form.
        :param nameservers: The whole new set.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.set_nameservers",
            {"domain": domain, "nameservers": nameservers},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_lock(
        self,
        domain: str,
        *,
        locked: bool,
        timeout: float | None = None,
    ) -> Changed:
        """Lock a domain against transfer, or unlock it.

        :param domain: The name, in Unicode or ASCII form.
        :param locked: True to lock, false to unlock.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.set_lock",
            {"domain": domain, "locked": locked},
            Changed.from_dict,
            timeout=timeout,
        )

    async def auth_code(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> AuthCodeReply:
        """Read the auth code that another registrar needs to take the domain over.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.auth_code",
            {"domain": domain},
            AuthCodeReply.from_dict,
            timeout=timeout,
        )

    async def claim_notice(
        self,
        lookup_key: str,
        *,
        domain: str | None = None,
        timeout: float | None = None,
    ) -> ClaimNotice:
        """Read the trademark claim that stands against a name.

        :param lookup_key: The key that `domain.check` gave with the claim.
        :param domain: The name, for registrars that want it besides.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.claim_notice",
            {"lookup_key": lookup_key, "domain": domain},
            ClaimNotice.from_dict,
            timeout=timeout,
        )

    async def suggest(
        self,
        keyword: str,
        *,
        tlds: Sequence[str] = (),
        exact: bool = False,
        adult: bool = False,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> Suggestions:
        """Think of names like a keyword.

        :param keyword: One or a few words.
        :param tlds: Only names under these TLDs; the registrar's own choice where none are given.
        :param exact: Only the keyword itself, under several TLDs, and no other words.
        :param adult: Names for adults may be among them.
        :param limit: How many at most; all that the registrar gives where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.suggest",
            {"keyword": keyword, "tlds": tlds, "exact": exact, "adult": adult, "limit": limit},
            Suggestions.from_dict,
            timeout=timeout,
        )

    async def locks(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> Locks:
        """Read the locks that lie on a domain.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.locks",
            {"domain": domain},
            Locks.from_dict,
            timeout=timeout,
        )

    async def transfer_check(
        self,
        domain: str,
        *,
        auth_code: str | None = None,
        timeout: float | None = None,
    ) -> TransferCheck:
        """Ask whether a domain can be transferred in now.

        :param domain: The name, in Unicode or ASCII form.
        :param auth_code: The code from the losing registrar, for registrars that try it.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.transfer_check",
            {"domain": domain, "auth_code": auth_code},
            TransferCheck.from_dict,
            timeout=timeout,
        )

    async def transfer_status(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> TransferStatus:
        """Read how far a transfer is.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.transfer_status",
            {"domain": domain},
            TransferStatus.from_dict,
            timeout=timeout,
        )

    async def transfer_submit_code(
        self,
        domain: str,
        *,
        auth_code: str,
        timeout: float | None = None,
    ) -> Changed:
        """Hand in the auth code of a transfer that waits for it.

        :param domain: The name, in Unicode or ASCII form.
        :param auth_code: The code from the losing registrar.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.transfer_submit_code",
            {"domain": domain, "auth_code": auth_code},
            Changed.from_dict,
            timeout=timeout,
        )

    async def transfer_resend(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Send the mail once more that asks the holder to approve a transfer.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.transfer_resend",
            {"domain": domain},
            Changed.from_dict,
            timeout=timeout,
        )

    async def transfer_retry(
        self,
        domain: str,
        *,
        auth_code: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Try a transfer in once more, after what held it up was put right.

        :param domain: The name, in Unicode or ASCII form.
        :param auth_code: The code from the losing registrar, where the one before was wrong.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.transfer_retry",
            {"domain": domain, "auth_code": auth_code},
            Changed.from_dict,
            timeout=timeout,
        )

    async def transfer_cancel(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Call off a transfer in.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.transfer_cancel",
            {"domain": domain},
            Changed.from_dict,
            timeout=timeout,
        )

    async def transfer_history(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> TransferHistory:
        """Look back at what happened to a domain's transfers.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.transfer_history",
            {"domain": domain},
            TransferHistory.from_dict,
            timeout=timeout,
        )

    async def transfer_approve(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Agree to the transfer of a domain to another registrar.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.transfer_approve",
            {"domain": domain},
            Changed.from_dict,
            timeout=timeout,
        )

    async def transfer_reject(
        self,
        domain: str,
        *,
        reason: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Refuse the transfer of a domain to another registrar.

        :param domain: The name, in Unicode or ASCII form.
        :param reason: Why, for registrars that want to know; they get these words. Nothing is made up where it is missing.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.transfer_reject",
            {"domain": domain, "reason": reason},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_contacts(
        self,
        domain: str,
        *,
        contacts: ContactsValue,
        extra: Mapping[str, str] | None = None,
        no_transfer_lock: bool = False,
        designated_agent: bool = False,
        logicboxes: LogicboxesContactChangeValue | None = None,
        netim: NetimContactChangeValue | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Give a domain other contacts.

        :param domain: The name, in Unicode or ASCII form.
        :param contacts: The contacts that change.
        :param extra: What the TLD asks besides, by name; see `tld.info`.
        :param no_transfer_lock: Do not lock the domain against transfers for sixty days after a new registrant, where that can be chosen.
        :param designated_agent: Approve a new registrant in the name of both, as their designated agent: only with their consent.
        :param logicboxes: What only LogicBoxes knows.
        :param netim: What only NETIM knows.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.set_contacts",
            {"domain": domain, "contacts": contacts, "extra": extra, "no_transfer_lock": no_transfer_lock, "designated_agent": designated_agent, "logicboxes": logicboxes, "netim": netim},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_privacy(
        self,
        domain: str,
        *,
        privacy: bool,
        reason: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Hide a domain's contacts from the public, or show them.

        :param domain: The name, in Unicode or ASCII form.
        :param privacy: True to hide them. Where privacy is sold, it has to be bought first.
        :param reason: Why, for registrars that want to know; they get these words. Nothing is made up where it is missing.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.set_privacy",
            {"domain": domain, "privacy": privacy, "reason": reason},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_auto_renew(
        self,
        domain: str,
        *,
        auto_renew: bool,
        timeout: float | None = None,
    ) -> Changed:
        """Let the registrar renew a domain by itself, or not.

        :param domain: The name, in Unicode or ASCII form.
        :param auto_renew: True to let it. Where a panel renews, too, that is a double charge.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.set_auto_renew",
            {"domain": domain, "auto_renew": auto_renew},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_hold(
        self,
        domain: str,
        *,
        hold: bool,
        reason: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Suspend a domain, or end its suspension.

        :param domain: The name, in Unicode or ASCII form.
        :param hold: True to suspend it.
        :param reason: Why, for registrars that want to know; they get these words. Nothing is made up where it is missing.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.set_hold",
            {"domain": domain, "hold": hold, "reason": reason},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_dnssec(
        self,
        domain: str,
        *,
        ds: Sequence[DsRecordValue] = (),
        keys: Sequence[DnsKeyValue] = (),
        timeout: float | None = None,
    ) -> Changed:
        """Replace what the registry publishes to secure a domain's zone.

        :param domain: The name, in Unicode or ASCII form.
        :param ds: DS records, which most registries take.
        :param keys: Keys in full, for registries that make the DS records themselves. One of the two kinds, not both.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.set_dnssec",
            {"domain": domain, "ds": ds, "keys": keys},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_auth_code(
        self,
        domain: str,
        *,
        auth_code: str,
        timeout: float | None = None,
    ) -> Changed:
        """Give a domain another auth code.

        :param domain: The name, in Unicode or ASCII form.
        :param auth_code: The new code.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.set_auth_code",
            {"domain": domain, "auth_code": auth_code},
            Changed.from_dict,
            timeout=timeout,
        )

    async def new_auth_code(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> AuthCodeReply:
        """Let the registrar make a new auth code. The old one is good no more.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.new_auth_code",
            {"domain": domain},
            AuthCodeReply.from_dict,
            timeout=timeout,
        )

    async def delete(
        self,
        domain: str,
        *,
        reason: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Give a domain up.

        :param domain: The name, in Unicode or ASCII form.
        :param reason: Why, for registrars that want to know.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.delete",
            {"domain": domain, "reason": reason},
            Changed.from_dict,
            timeout=timeout,
        )

    async def release(
        self,
        domain: str,
        *,
        recipient: str,
        internetbs: InternetbsReleaseValue | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Hand a domain to another registrar, at registries where the losing side does that.

        :param domain: The name, in Unicode or ASCII form.
        :param recipient: Who gets it: for .uk the other registrar's tag.
        :param internetbs: What only Internet.bs knows.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.release",
            {"domain": domain, "recipient": recipient, "internetbs": internetbs},
            Changed.from_dict,
            timeout=timeout,
        )

    async def push(
        self,
        domain: str,
        *,
        recipient: str,
        timeout: float | None = None,
    ) -> Changed:
        """Move a domain into another account at the same registrar.

        :param domain: The name, in Unicode or ASCII form.
        :param recipient: Whose account gets it, as the registrar knows it: a login, such as an e-mail address.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.push",
            {"domain": domain, "recipient": recipient},
            Changed.from_dict,
            timeout=timeout,
        )

    async def resend_verification(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Send the mail once more that asks the registrant to confirm their data.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.resend_verification",
            {"domain": domain},
            Changed.from_dict,
            timeout=timeout,
        )

    async def register(
        self,
        domain: str,
        *,
        years: int | None = None,
        months: int | None = None,
        contacts: ContactsValue | None = None,
        nameservers: Sequence[NameServerValue] = (),
        extra: Mapping[str, str] | None = None,
        language: str | None = None,
        launch: LaunchValue | None = None,
        privacy: bool = False,
        auto_renew: bool = False,
        max_price: MoneyValue | None = None,
        logicboxes: LogicboxesOrderValue | None = None,
        netim: NetimOrderValue | None = None,
        internetbs: InternetbsOrderValue | None = None,
        realtimeregister: RealtimeregisterOrderValue | None = None,
        key: str | None = None,
        timeout: float | None = None,
        dry_run: bool = False,
    ) -> Order:
        """Register a domain.

        If this raises a ``RegistrarError``, nothing was bought. Otherwise ``order.state`` says succeeded, pending,
        unknown or review; the same ``key`` returns the same order.

        :param domain: The name, in Unicode or ASCII form.
        :param years: For how many years.
        :param months: For how many months, instead of years.
        :param contacts: Whose it will be: at least the registrant. Roles left out are filled with the registrant where the registry wants them.
        :param nameservers: The name servers; the registrar's own hold where none are given and the registrar has some.
        :param extra: What the TLD asks besides, by name; see `tld.info`.
        :param language: The language tag of an internationalised name.
        :param launch: The launch phase of the TLD, where it is in one.
        :param privacy: Hide the contacts from the public; bought where it costs.
        :param auto_renew: Let the registrar renew by itself. Off where left out, and off is said to the registrar.
        :param max_price: The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
        :param logicboxes: What only LogicBoxes knows.
        :param netim: What only NETIM knows.
        :param internetbs: What only Internet.bs knows.
        :param realtimeregister: What only Realtime Register knows.
        :param key: Your own name for this purchase, such as the invoice's line.
        :param timeout: How many seconds to wait at most.
        :param dry_run: Check everything and buy nothing.
        """
        return await self._call(
            "domain.register",
            {"domain": domain, "years": years, "months": months, "contacts": contacts, "nameservers": nameservers, "extra": extra, "language": language, "launch": launch, "privacy": privacy, "auto_renew": auto_renew, "max_price": max_price, "logicboxes": logicboxes, "netim": netim, "internetbs": internetbs, "realtimeregister": realtimeregister},
            Order.from_dict,
            key=key, timeout=timeout, dry_run=dry_run,
        )

    async def transfer(
        self,
        domain: str,
        *,
        auth_code: str | None = None,
        years: int | None = None,
        contacts: ContactsValue | None = None,
        nameservers: Sequence[NameServerValue] = (),
        extra: Mapping[str, str] | None = None,
        privacy: bool = False,
        auto_renew: bool = False,
        max_price: MoneyValue | None = None,
        logicboxes: LogicboxesOrderValue | None = None,
        netim: NetimOrderValue | None = None,
        internetbs: InternetbsOrderValue | None = None,
        realtimeregister: RealtimeregisterOrderValue | None = None,
        key: str | None = None,
        timeout: float | None = None,
        dry_run: bool = False,
    ) -> Order:
        """Transfer a domain in from another registrar.

        If this raises a ``RegistrarError``, nothing was bought. Otherwise ``order.state`` says succeeded, pending,
        unknown or review; the same ``key`` returns the same order.

        :param domain: The name, in Unicode or ASCII form.
        :param auth_code: The code from the losing registrar. Some TLDs need it at once, some later, some never; see `tld.info`.
        :param years: Years to add with the transfer, where the registrar offers a choice.
        :param contacts: Whose it will be: at least the registrant.
        :param nameservers: The name servers; those that are set stay where none are given.
        :param extra: What the TLD asks besides, by name; see `tld.info`.
        :param privacy: Hide the contacts from the public; bought where it costs.
        :param auto_renew: Let the registrar renew by itself. Off where left out, and off is said to the registrar.
        :param max_price: The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
        :param logicboxes: What only LogicBoxes knows.
        :param netim: What only NETIM knows.
        :param internetbs: What only Internet.bs knows.
        :param realtimeregister: What only Realtime Register knows.
        :param key: Your own name for this purchase, such as the invoice's line.
        :param timeout: How many seconds to wait at most.
        :param dry_run: Check everything and buy nothing.
        """
        return await self._call(
            "domain.transfer",
            {"domain": domain, "auth_code": auth_code, "years": years, "contacts": contacts, "nameservers": nameservers, "extra": extra, "privacy": privacy, "auto_renew": auto_renew, "max_price": max_price, "logicboxes": logicboxes, "netim": netim, "internetbs": internetbs, "realtimeregister": realtimeregister},
            Order.from_dict,
            key=key, timeout=timeout, dry_run=dry_run,
        )

    async def renew(
        self,
        domain: str,
        *,
        years: int | None = None,
        months: int | None = None,
        current_expiry: date | str | None = None,
        extra: Mapping[str, str] | None = None,
        privacy: bool = False,
        auto_renew: bool = False,
        max_price: MoneyValue | None = None,
        logicboxes: LogicboxesOrderValue | None = None,
        internetbs: InternetbsOrderValue | None = None,
        realtimeregister: RealtimeregisterOrderValue | None = None,
        key: str | None = None,
        timeout: float | None = None,
        dry_run: bool = False,
    ) -> Order:
        """Extend a registration.

        If this raises a ``RegistrarError``, nothing was bought. Otherwise ``order.state`` says succeeded, pending,
        unknown or review; the same ``key`` returns the same order.

        :param domain: The name, in Unicode or ASCII form.
        :param years: How many years to add.
        :param months: How many months to add, instead of years.
        :param current_expiry: The expiry (UTC) that the caller has on record. Where the registrar has another, nothing is bought.
        :param extra: What the TLD asks besides, by name; see `tld.info`.
        :param privacy: Renew the bought privacy with the domain.
        :param auto_renew: Let the registrar renew by itself. Off where left out, and off is said to the registrar.
        :param max_price: The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
        :param logicboxes: What only LogicBoxes knows.
        :param internetbs: What only Internet.bs knows.
        :param realtimeregister: What only Realtime Register knows.
        :param key: Your own name for this purchase, such as the invoice's line.
        :param timeout: How many seconds to wait at most.
        :param dry_run: Check everything and buy nothing.
        """
        return await self._call(
            "domain.renew",
            {"domain": domain, "years": years, "months": months, "current_expiry": current_expiry, "extra": extra, "privacy": privacy, "auto_renew": auto_renew, "max_price": max_price, "logicboxes": logicboxes, "internetbs": internetbs, "realtimeregister": realtimeregister},
            Order.from_dict,
            key=key, timeout=timeout, dry_run=dry_run,
        )

    async def restore(
        self,
        domain: str,
        *,
        reason: str | None = None,
        max_price: MoneyValue | None = None,
        logicboxes: LogicboxesOrderValue | None = None,
        internetbs: InternetbsOrderValue | None = None,
        realtimeregister: RealtimeregisterOrderValue | None = None,
        key: str | None = None,
        timeout: float | None = None,
        dry_run: bool = False,
    ) -> Order:
        """Bring a deleted domain back out of redemption.

        If this raises a ``RegistrarError``, nothing was bought. Otherwise ``order.state`` says succeeded, pending,
        unknown or review; the same ``key`` returns the same order.

        :param domain: The name, in Unicode or ASCII form.
        :param reason: Why, for registries that want to know; they get these words. Nothing is made up where it is missing.
        :param max_price: The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
        :param logicboxes: What only LogicBoxes knows.
        :param internetbs: What only Internet.bs knows.
        :param realtimeregister: What only Realtime Register knows.
        :param key: Your own name for this purchase, such as the invoice's line.
        :param timeout: How many seconds to wait at most.
        :param dry_run: Check everything and buy nothing.
        """
        return await self._call(
            "domain.restore",
            {"domain": domain, "reason": reason, "max_price": max_price, "logicboxes": logicboxes, "internetbs": internetbs, "realtimeregister": realtimeregister},
            Order.from_dict,
            key=key, timeout=timeout, dry_run=dry_run,
        )

    async def trade(
        self,
        domain: str,
        *,
        contacts: ContactsValue | None = None,
        nameservers: Sequence[NameServerValue] = (),
        extra: Mapping[str, str] | None = None,
        max_price: MoneyValue | None = None,
        internetbs: InternetbsOrderValue | None = None,
        netim: NetimOrderValue | None = None,
        key: str | None = None,
        timeout: float | None = None,
        dry_run: bool = False,
    ) -> Order:
        """Give a domain to another holder, at registries that sell the change.

        If this raises a ``RegistrarError``, nothing was bought. Otherwise ``order.state`` says succeeded, pending,
        unknown or review; the same ``key`` returns the same order.

        :param domain: The name, in Unicode or ASCII form.
        :param contacts: Whose it will be: at least the registrant.
        :param nameservers: The name servers; those that are set stay where none are given.
        :param extra: What the TLD asks besides, by name; see `tld.info`.
        :param max_price: The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
        :param internetbs: What only Internet.bs knows.
        :param netim: What only NETIM knows.
        :param key: Your own name for this purchase, such as the invoice's line.
        :param timeout: How many seconds to wait at most.
        :param dry_run: Check everything and buy nothing.
        """
        return await self._call(
            "domain.trade",
            {"domain": domain, "contacts": contacts, "nameservers": nameservers, "extra": extra, "max_price": max_price, "internetbs": internetbs, "netim": netim},
            Order.from_dict,
            key=key, timeout=timeout, dry_run=dry_run,
        )

    async def buy_privacy(
        self,
        domain: str,
        *,
        max_price: MoneyValue | None = None,
        logicboxes: LogicboxesOrderValue | None = None,
        realtimeregister: RealtimeregisterOrderValue | None = None,
        key: str | None = None,
        timeout: float | None = None,
        dry_run: bool = False,
    ) -> Order:
        """Buy privacy for a domain, which hides its contacts from the public.

        If this raises a ``RegistrarError``, nothing was bought. Otherwise ``order.state`` says succeeded, pending,
        unknown or review; the same ``key`` returns the same order.

        :param domain: The name, in Unicode or ASCII form.
        :param max_price: The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
        :param logicboxes: What only LogicBoxes knows.
        :param realtimeregister: What only Realtime Register knows.
        :param key: Your own name for this purchase, such as the invoice's line.
        :param timeout: How many seconds to wait at most.
        :param dry_run: Check everything and buy nothing.
        """
        return await self._call(
            "domain.buy_privacy",
            {"domain": domain, "max_price": max_price, "logicboxes": logicboxes, "realtimeregister": realtimeregister},
            Order.from_dict,
            key=key, timeout=timeout, dry_run=dry_run,
        )

    async def validate(
        self,
        *,
        register: DomainRegisterValue | None = None,
        transfer: DomainTransferValue | None = None,
        renew: DomainRenewValue | None = None,
        restore: DomainRestoreValue | None = None,
        trade: DomainTradeValue | None = None,
        timeout: float | None = None,
    ) -> Validation:
        """Check an order and its price as placing it would, and place nothing.

        :param register: A registration.
        :param transfer: A transfer.
        :param renew: A renewal.
        :param restore: A restoration.
        :param trade: A change of holder.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.validate",
            {"register": register, "transfer": transfer, "renew": renew, "restore": restore, "trade": trade},
            Validation.from_dict,
            timeout=timeout,
        )


class AsyncContactArea(AsyncArea):
    """Operations on contacts."""

    __slots__ = ()

    async def create(
        self,
        contact: ContactValue,
        *,
        logicboxes: LogicboxesContactValue | None = None,
        timeout: float | None = None,
    ) -> ContactHandle:
        """Store a contact at the registrar.

        :param contact: All of the contact's data.
        :param logicboxes: What only LogicBoxes knows.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "contact.create",
            {"contact": contact, "logicboxes": logicboxes},
            ContactHandle.from_dict,
            timeout=timeout,
        )

    async def info(
        self,
        handle: str,
        *,
        timeout: float | None = None,
    ) -> ContactRecord:
        """Read a stored contact.

        :param handle: The registrar's handle.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "contact.info",
            {"handle": handle},
            ContactRecord.from_dict,
            timeout=timeout,
        )

    def list(
        self,
        *,
        name: str | None = None,
        organization: str | None = None,
        email: str | None = None,
        after: str | None = None,
        page_size: int | None = None,
        logicboxes: LogicboxesContactValue | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[ContactRecord, ContactPage]:
        """List stored contacts, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param name: Only those whose name has this in it.
        :param organization: Only those of this organisation.
        :param email: Only those with this e-mail address.
        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many contacts on a page; the registrar's best size where left out.
        :param logicboxes: What only LogicBoxes knows.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "contact.list",
                {"name": name, "organization": organization, "email": email, "after": after, "page_size": page_size, "logicboxes": logicboxes},
                ContactPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.contacts,
            lambda page: page.next,
        )

    async def update(
        self,
        handle: str,
        *,
        contact: ContactValue,
        timeout: float | None = None,
    ) -> Changed:
        """Replace the data of a stored contact.

        :param handle: The registrar's handle.
        :param contact: All of the contact's data, also what stays.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "contact.update",
            {"handle": handle, "contact": contact},
            Changed.from_dict,
            timeout=timeout,
        )

    async def delete(
        self,
        handle: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Remove a stored contact.

        :param handle: The registrar's handle.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "contact.delete",
            {"handle": handle},
            Changed.from_dict,
            timeout=timeout,
        )

    async def validate(
        self,
        handle: str,
        *,
        categories: Sequence[str],
        timeout: float | None = None,
    ) -> Changed:
        """Have a stored contact confirm its data, or remind it.

        :param handle: The registrar's handle.
        :param categories: The registrar's words for what is to be confirmed, such as the registries that want it.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "contact.validate",
            {"handle": handle, "categories": categories},
            Changed.from_dict,
            timeout=timeout,
        )

    async def normalize(
        self,
        contact: LooseContactValue,
        *,
        split_name: bool = False,
        ascii: bool = False,
        timeout: float | None = None,
    ) -> NormalizedContact:
        """Make a contact as somebody wrote it into what the registrar takes.

        :param contact: The contact.
        :param split_name: Also cut a name of more than two words apart where the registrar takes first and last name apart: before its last word, or behind its first in countries where the family's name comes first.
        :param ascii: Write names and address in ASCII. To be asked for only where the registry takes nothing else.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "contact.normalize",
            {"contact": contact, "split_name": split_name, "ascii": ascii},
            NormalizedContact.from_dict,
            timeout=timeout,
        )


class AsyncCustomerArea(AsyncArea):
    """Operations on customers."""

    __slots__ = ()

    async def create(
        self,
        contact: ContactValue,
        *,
        language: str,
        password: str | None = None,
        timeout: float | None = None,
    ) -> CustomerHandle:
        """Open a customer's account at the registrar.

        :param contact: Who the customer is. The e-mail address becomes the user name.
        :param language: The language of the registrar's mails to the customer, such as `en`.
        :param password: The password of the new login. A random one that nobody keeps where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "customer.create",
            {"contact": contact, "language": language, "password": password},
            CustomerHandle.from_dict,
            timeout=timeout,
        )

    async def info(
        self,
        customer_id: str | None = None,
        *,
        username: str | None = None,
        timeout: float | None = None,
    ) -> CustomerRecord:
        """Read a customer's account.

        :param customer_id: The registrar's number.
        :param username: The user name, an e-mail address.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "customer.info",
            {"customer_id": customer_id, "username": username},
            CustomerRecord.from_dict,
            timeout=timeout,
        )

    def list(
        self,
        *,
        username: str | None = None,
        name: str | None = None,
        organization: str | None = None,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[CustomerRecord, CustomerPage]:
        """List customers' accounts, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param username: Only the one with this user name.
        :param name: Only those whose name has this in it.
        :param organization: Only those of this organisation.
        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many customers on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "customer.list",
                {"username": username, "name": name, "organization": organization, "after": after, "page_size": page_size},
                CustomerPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.customers,
            lambda page: page.next,
        )

    async def update(
        self,
        customer_id: str,
        *,
        contact: ContactValue,
        language: str,
        tax_ids: Mapping[str, str] | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Replace the data of a customer's account.

        :param customer_id: The registrar's number.
        :param contact: All of the customer's data, also what stays. The e-mail address is the user name.
        :param language: The language of the registrar's mails to the customer, such as `en`.
        :param tax_ids: Tax numbers by the registrar's name for each, such as `vat-id`.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "customer.update",
            {"customer_id": customer_id, "contact": contact, "language": language, "tax_ids": tax_ids},
            Changed.from_dict,
            timeout=timeout,
        )

    async def delete(
        self,
        customer_id: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Close a customer's account.

        :param customer_id: The registrar's number.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "customer.delete",
            {"customer_id": customer_id},
            Changed.from_dict,
            timeout=timeout,
        )

    async def balance(
        self,
        customer_id: str,
        *,
        timeout: float | None = None,
    ) -> Balance:
        """Read how much money a customer's account has.

        :param customer_id: The registrar's number.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "customer.balance",
            {"customer_id": customer_id},
            Balance.from_dict,
            timeout=timeout,
        )

    async def set_password(
        self,
        customer_id: str,
        *,
        password: str,
        timeout: float | None = None,
    ) -> Changed:
        """Give a customer another password.

        :param customer_id: The registrar's number.
        :param password: The new password.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "customer.set_password",
            {"customer_id": customer_id, "password": password},
            Changed.from_dict,
            timeout=timeout,
        )

    async def reset_password(
        self,
        username: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Send a customer who forgot the password a mail.

        :param username: The user name, an e-mail address.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "customer.reset_password",
            {"username": username},
            Changed.from_dict,
            timeout=timeout,
        )

    async def temporary_password(
        self,
        customer_id: str,
        *,
        timeout: float | None = None,
    ) -> TemporaryPassword:
        """Let the registrar make a password for a short time.

        :param customer_id: The registrar's number.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "customer.temporary_password",
            {"customer_id": customer_id},
            TemporaryPassword.from_dict,
            timeout=timeout,
        )

    async def login_token(
        self,
        customer_id: str | None = None,
        *,
        address: str,
        username: str | None = None,
        password: str | None = None,
        timeout: float | None = None,
    ) -> LoginToken:
        """Get a token that lets a customer into the registrar's panel.

        :param customer_id: The registrar's number.
        :param address: The address that the customer comes from: the token is good for it alone.
        :param username: The user name, where no number is given.
        :param password: The password that goes with the user name.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "customer.login_token",
            {"customer_id": customer_id, "address": address, "username": username, "password": password},
            LoginToken.from_dict,
            timeout=timeout,
        )

    async def authenticate(
        self,
        *,
        username: str | None = None,
        password: str | None = None,
        token: str | None = None,
        timeout: float | None = None,
    ) -> CustomerRecord:
        """Find out whether somebody is a customer, by password or token.

        :param username: The user name.
        :param password: The password that goes with it.
        :param token: The token, instead of both.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "customer.authenticate",
            {"username": username, "password": password, "token": token},
            CustomerRecord.from_dict,
            timeout=timeout,
        )


class AsyncAccountArea(AsyncArea):
    """Operations on the account."""

    __slots__ = ()

    async def test(
        self,
        *,
        timeout: float | None = None,
    ) -> AccountTested:
        """Try the account's settings with one cheap call.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "account.test",
            {},
            AccountTested.from_dict,
            timeout=timeout,
        )

    async def balance(
        self,
        *,
        timeout: float | None = None,
    ) -> Balance:
        """Read how much money the account has.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "account.balance",
            {},
            Balance.from_dict,
            timeout=timeout,
        )

    def prices(
        self,
        *,
        tlds: Sequence[str] = (),
        after: str | None = None,
        page_size: int | None = None,
        logicboxes: LogicboxesPricesValue | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[ListedPrice, PricePage]:
        """Read the price list, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param tlds: Only these TLDs; all that are sold where none are given.
        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many prices on a page; the registrar's best size where left out.
        :param logicboxes: What only LogicBoxes knows.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "account.prices",
                {"tlds": tlds, "after": after, "page_size": page_size, "logicboxes": logicboxes},
                PricePage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.prices,
            lambda page: page.next,
        )

    async def provider(
        self,
        *,
        timeout: float | None = None,
    ) -> RegistrarDetails:
        """Read what the account's registrar is and can do: its operations, settings as a form, and limits.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "account.provider",
            {},
            RegistrarDetails.from_dict,
            timeout=timeout,
        )


class AsyncNameserverArea(AsyncArea):
    """Operations on name servers."""

    __slots__ = ()

    async def create(
        self,
        name: str,
        *,
        addresses: Sequence[str],
        domain: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Register a name server with its addresses.

        :param name: Its name, below one of the account's domains.
        :param addresses: Its addresses.
        :param domain: The domain that it lies below; told from the name where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "nameserver.create",
            {"name": name, "addresses": addresses, "domain": domain},
            Changed.from_dict,
            timeout=timeout,
        )

    async def rename(
        self,
        name: str,
        *,
        new_name: str,
        domain: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Give a registered name server another name.

        :param name: Its name as it is.
        :param new_name: Its new name, below the same domain.
        :param domain: The domain that it lies below; told from the name where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "nameserver.rename",
            {"name": name, "new_name": new_name, "domain": domain},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_addresses(
        self,
        name: str,
        *,
        addresses: Sequence[str],
        domain: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Replace the addresses of a registered name server.

        :param name: Its name.
        :param addresses: The whole new set of addresses.
        :param domain: The domain that it lies below; told from the name where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "nameserver.set_addresses",
            {"name": name, "addresses": addresses, "domain": domain},
            Changed.from_dict,
            timeout=timeout,
        )

    async def delete(
        self,
        name: str,
        *,
        domain: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Remove a registered name server.

        :param name: Its name.
        :param domain: The domain that it lies below; told from the name where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "nameserver.delete",
            {"name": name, "domain": domain},
            Changed.from_dict,
            timeout=timeout,
        )

    async def info(
        self,
        name: str,
        *,
        domain: str | None = None,
        timeout: float | None = None,
    ) -> NameServer:
        """Read the addresses of a registered name server.

        :param name: Its name.
        :param domain: The domain that it lies below; told from the name where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "nameserver.info",
            {"name": name, "domain": domain},
            NameServer.from_dict,
            timeout=timeout,
        )

    def list(
        self,
        domain: str | None = None,
        *,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[NameServer, NameserverPage]:
        """List registered name servers, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param domain: Those below this domain. Some registrars list the whole account's where it is left out.
        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "nameserver.list",
                {"domain": domain, "after": after, "page_size": page_size},
                NameserverPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.nameservers,
            lambda page: page.next,
        )


class AsyncDnsArea(AsyncArea):
    """Operations on DNS records."""

    __slots__ = ()

    def records(
        self,
        domain: str,
        *,
        type: str | None = None,
        host: str | None = None,
        value: str | None = None,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[DnsRecord, DnsPage]:
        """List the records of a zone at the registrar's name servers, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param domain: The name, in Unicode or ASCII form.
        :param type: Only records of this type.
        :param host: Only records of this host.
        :param value: Only records with this value.
        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many records on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "dns.records",
                {"domain": domain, "type": type, "host": host, "value": value, "after": after, "page_size": page_size},
                DnsPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.records,
            lambda page: page.next,
        )

    async def add(
        self,
        domain: str,
        *,
        record: DnsRecordValue,
        internetbs: InternetbsRecordValue | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Add a record to a zone.

        :param domain: The name, in Unicode or ASCII form.
        :param record: The record.
        :param internetbs: What only Internet.bs knows.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "dns.add",
            {"domain": domain, "record": record, "internetbs": internetbs},
            Changed.from_dict,
            timeout=timeout,
        )

    async def update(
        self,
        domain: str,
        *,
        current: DnsRecordValue,
        record: DnsRecordValue,
        internetbs: InternetbsRecordValue | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Change a record of a zone.

        :param domain: The name, in Unicode or ASCII form.
        :param current: The record as it is: type, host and value tell which one is meant.
        :param record: The record as it shall be, of the same type and host.
        :param internetbs: What only Internet.bs knows.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "dns.update",
            {"domain": domain, "current": current, "record": record, "internetbs": internetbs},
            Changed.from_dict,
            timeout=timeout,
        )

    async def remove(
        self,
        domain: str,
        *,
        record: DnsRecordValue,
        internetbs: InternetbsRecordValue | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Remove a record from a zone.

        :param domain: The name, in Unicode or ASCII form.
        :param record: The record: type, host and value tell which one is meant.
        :param internetbs: What only Internet.bs knows.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "dns.remove",
            {"domain": domain, "record": record, "internetbs": internetbs},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_soa(
        self,
        domain: str,
        *,
        responsible: str | None = None,
        refresh: int | None = None,
        retry: int | None = None,
        expire: int | None = None,
        minimum: int | None = None,
        ttl: int | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Set the times in a zone's SOA record.

        :param domain: The name, in Unicode or ASCII form.
        :param responsible: Who answers for the zone.
        :param refresh: After how long the other name servers look for changes.
        :param retry: After how long they try again.
        :param expire: After how long without an answer they give the zone up.
        :param minimum: How long it is remembered that a name does not exist.
        :param ttl: How long records are kept in caches where they say nothing themselves.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "dns.set_soa",
            {"domain": domain, "responsible": responsible, "refresh": refresh, "retry": retry, "expire": expire, "minimum": minimum, "ttl": ttl},
            Changed.from_dict,
            timeout=timeout,
        )

    async def activate(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Switch on the registrar's name servers for a domain's records.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "dns.activate",
            {"domain": domain},
            Changed.from_dict,
            timeout=timeout,
        )


class AsyncForwardArea(AsyncArea):
    """Operations on forwarding."""

    __slots__ = ()

    async def web(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> WebForwards:
        """Read where a domain's web visitors are sent.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "forward.web",
            {"domain": domain},
            WebForwards.from_dict,
            timeout=timeout,
        )

    async def set_web(
        self,
        domain: str,
        *,
        forward: WebForwardValue,
        logicboxes: LogicboxesForwardValue | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Send a domain's web visitors to another address.

        :param domain: The name, in Unicode or ASCII form.
        :param forward: The forwarding.
        :param logicboxes: What only LogicBoxes knows.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "forward.set_web",
            {"domain": domain, "forward": forward, "logicboxes": logicboxes},
            Changed.from_dict,
            timeout=timeout,
        )

    async def remove_web(
        self,
        domain: str,
        *,
        host: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """End the forwarding of web visitors.

        :param domain: The name, in Unicode or ASCII form.
        :param host: What stands in front of the domain, such as `www`; left out for the domain itself.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "forward.remove_web",
            {"domain": domain, "host": host},
            Changed.from_dict,
            timeout=timeout,
        )

    async def mail(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> MailForwards:
        """Read where a domain's mail goes.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "forward.mail",
            {"domain": domain},
            MailForwards.from_dict,
            timeout=timeout,
        )

    async def set_mail(
        self,
        domain: str,
        *,
        forward: MailForwardValue,
        timeout: float | None = None,
    ) -> Changed:
        """Send mail for a domain's addresses to others.

        :param domain: The name, in Unicode or ASCII form.
        :param forward: The forwarding.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "forward.set_mail",
            {"domain": domain, "forward": forward},
            Changed.from_dict,
            timeout=timeout,
        )

    async def remove_mail(
        self,
        domain: str,
        *,
        user: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """End the forwarding of mail.

        :param domain: The name, in Unicode or ASCII form.
        :param user: What stands in front of the `@`; left out for the forwarding of all other addresses.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "forward.remove_mail",
            {"domain": domain, "user": user},
            Changed.from_dict,
            timeout=timeout,
        )


class AsyncTldArea(AsyncArea):
    """Operations on TLDs."""

    __slots__ = ()

    async def list(
        self,
        *,
        timeout: float | None = None,
    ) -> Tlds:
        """List the TLDs that the registrar sells.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "tld.list",
            {},
            Tlds.from_dict,
            timeout=timeout,
        )

    async def info(
        self,
        tld: str,
        *,
        schema: bool = False,
        timeout: float | None = None,
    ) -> TldInfo:
        """Read what the registrar wants for a TLD: terms, roles, and the extra fields as a form.

        :param tld: The TLD, with or without a leading dot, such as `co.uk`.
        :param schema: Also make JSON Schemas of the orders' documents, which say what the form says.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "tld.info",
            {"tld": tld, "schema": schema},
            TldInfo.from_dict,
            timeout=timeout,
        )


class AsyncProcessArea(AsyncArea):
    """Operations on the registrar's own queue."""

    __slots__ = ()

    async def info(
        self,
        process: str,
        *,
        timeout: float | None = None,
    ) -> Process:
        """Read one process of the registrar's own queue.

        :param process: The registrar's number, as orders and changes give it among their references.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "process.info",
            {"process": process},
            Process.from_dict,
            timeout=timeout,
        )

    def list(
        self,
        domain: str | None = None,
        *,
        ended: bool = False,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[Process, ProcessPage]:
        """List processes of the registrar's own queue, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param domain: Only those of this domain.
        :param ended: Those that have ended, instead of those that are in the queue.
        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many processes on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "process.list",
                {"domain": domain, "ended": ended, "after": after, "page_size": page_size},
                ProcessPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.processes,
            lambda page: page.next,
        )

    async def resend(
        self,
        process: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Have the registrar send the mail once more that a process waits for.

        :param process: The registrar's number, as orders and changes give it among their references.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "process.resend",
            {"process": process},
            Changed.from_dict,
            timeout=timeout,
        )

    async def cancel(
        self,
        process: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Call off a process of the registrar's own queue.

        :param process: The registrar's number, as orders and changes give it among their references.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "process.cancel",
            {"process": process},
            Changed.from_dict,
            timeout=timeout,
        )


class AsyncEventArea(AsyncArea):
    """Operations on what happened at the registrar."""

    __slots__ = ()

    async def poll(
        self,
        *,
        timeout: float | None = None,
    ) -> NextEvent:
        """Read the oldest event at the registrar that was not acknowledged.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "event.poll",
            {},
            NextEvent.from_dict,
            timeout=timeout,
        )

    async def ack(
        self,
        event: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Acknowledge an event, so that the next one comes.

        :param event: The registrar's number of it, as `event.poll` gave it.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "event.ack",
            {"event": event},
            Changed.from_dict,
            timeout=timeout,
        )


class AsyncLogicboxesArea(AsyncArea):
    """Operations on what LogicBoxes alone has."""

    __slots__ = ()

    async def order_id(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> LogicboxesOrderNumber:
        """Look up the number of a domain's order at LogicBoxes.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.order_id",
            {"domain": domain},
            LogicboxesOrderNumber.from_dict,
            timeout=timeout,
        )

    async def order_info(
        self,
        order: str,
        *,
        timeout: float | None = None,
    ) -> DomainDetails:
        """Read all that LogicBoxes knows of a domain, by the number of its order.

        :param order: The number of the domain's order.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.order_info",
            {"order": order},
            DomainDetails.from_dict,
            timeout=timeout,
        )

    async def default_nameservers(
        self,
        customer_id: str | None = None,
        *,
        timeout: float | None = None,
    ) -> DefaultNameservers:
        """Read the name servers that a customer's new domains get at LogicBoxes.

        :param customer_id: The customer; the account's own where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.default_nameservers",
            {"customer_id": customer_id},
            DefaultNameservers.from_dict,
            timeout=timeout,
        )

    async def move_domain(
        self,
        domain: str,
        *,
        from_customer_id: str,
        to_customer_id: str,
        timeout: float | None = None,
    ) -> Changed:
        """Move a domain from one of the account's customers at LogicBoxes to another.

        :param domain: The name, in Unicode or ASCII form.
        :param from_customer_id: The customer that it belongs to.
        :param to_customer_id: The customer that it shall belong to.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.move_domain",
            {"domain": domain, "from_customer_id": from_customer_id, "to_customer_id": to_customer_id},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_gdpr(
        self,
        domain: str,
        *,
        masked: bool,
        timeout: float | None = None,
    ) -> Changed:
        """Mask a domain's contacts for data protection at LogicBoxes, or unmask them.

        :param domain: The name, in Unicode or ASCII form.
        :param masked: True to mask them.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.set_gdpr",
            {"domain": domain, "masked": masked},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_reseller_lock(
        self,
        domain: str,
        *,
        locked: bool,
        reason: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Put the reseller's own lock on a domain at LogicBoxes, or take it off.

        :param domain: The name, in Unicode or ASCII form.
        :param locked: True to lock it.
        :param reason: Why, which LogicBoxes wants to know of a lock. Nothing is made up where it is missing.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.set_reseller_lock",
            {"domain": domain, "locked": locked, "reason": reason},
            Changed.from_dict,
            timeout=timeout,
        )

    async def premium_names(
        self,
        keyword: str,
        *,
        tlds: Sequence[str],
        price_low: int | None = None,
        price_high: int | None = None,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> PremiumNames:
        """Look for registered names that their holders offer through LogicBoxes.

        :param keyword: A word that they have in them.
        :param tlds: The TLDs that they are under.
        :param price_low: The lowest price, in whole units of the account's currency.
        :param price_high: The highest price, in whole units of the account's currency.
        :param limit: How many at most.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.premium_names",
            {"keyword": keyword, "tlds": tlds, "price_low": price_low, "price_high": price_high, "limit": limit},
            PremiumNames.from_dict,
            timeout=timeout,
        )

    async def activate_forwarding(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Switch on LogicBoxes' forwarding for a domain.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.activate_forwarding",
            {"domain": domain},
            Changed.from_dict,
            timeout=timeout,
        )

    async def forward_records(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> DnsPage:
        """Read the records that LogicBoxes' forwarding needs in a zone elsewhere.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.forward_records",
            {"domain": domain},
            DnsPage.from_dict,
            timeout=timeout,
        )

    async def tel_cth_login(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> TelLogin:
        """Read the login of a .tel domain's own host.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.tel_cth_login",
            {"domain": domain},
            TelLogin.from_dict,
            timeout=timeout,
        )

    async def set_tel_whois(
        self,
        domain: str,
        *,
        whois_type: TelWhoisValue,
        publish: bool | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Say what the public learns of a .tel domain's holder.

        :param domain: The name, in Unicode or ASCII form.
        :param whois_type: Whether the holder is a person or an organisation.
        :param publish: For a person: whether the contact's data is published.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.set_tel_whois",
            {"domain": domain, "whois_type": whois_type, "publish": publish},
            Changed.from_dict,
            timeout=timeout,
        )

    async def xxx_membership(
        self,
        domain: str,
        *,
        membership_id: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Tie a .xxx domain to a membership, or part it from one.

        :param domain: The name, in Unicode or ASCII form.
        :param membership_id: The membership's number; the domain is parted from its membership where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.xxx_membership",
            {"domain": domain, "membership_id": membership_id},
            Changed.from_dict,
            timeout=timeout,
        )

    async def de_recheck(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Have the .de registry look at a domain's name servers once more.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.de_recheck",
            {"domain": domain},
            Changed.from_dict,
            timeout=timeout,
        )

    async def ca_agreement(
        self,
        *,
        timeout: float | None = None,
    ) -> CaAgreement:
        """Read what a .ca registrant has to agree to.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.ca_agreement",
            {},
            CaAgreement.from_dict,
            timeout=timeout,
        )

    async def default_contacts(
        self,
        customer_id: str | None = None,
        *,
        types: Sequence[str],
        timeout: float | None = None,
    ) -> DefaultContacts:
        """Read a customer's default contacts at LogicBoxes.

        :param customer_id: The customer; the account's own where left out.
        :param types: The kinds of contact, such as `UkContact` or `EuContact`.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.default_contacts",
            {"customer_id": customer_id, "types": types},
            DefaultContacts.from_dict,
            timeout=timeout,
        )

    async def set_default_contacts(
        self,
        customer_id: str | None = None,
        *,
        types: Sequence[str],
        registrant: str,
        admin: str,
        tech: str,
        billing: str,
        timeout: float | None = None,
    ) -> Changed:
        """Set a customer's default contacts at LogicBoxes.

        :param customer_id: The customer; the account's own where left out.
        :param types: The kinds of contact that they are for, such as `UkContact` or `EuContact`.
        :param registrant: The registrant's number.
        :param admin: The administrative contact's number.
        :param tech: The technical contact's number.
        :param billing: The billing contact's number.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.set_default_contacts",
            {"customer_id": customer_id, "types": types, "registrant": registrant, "admin": admin, "tech": tech, "billing": billing},
            Changed.from_dict,
            timeout=timeout,
        )

    async def validate_registrant(
        self,
        handles: Sequence[str],
        *,
        criteria: Sequence[str],
        timeout: float | None = None,
    ) -> RegistrantChecks:
        """Ask LogicBoxes whether contacts meet the rules of registries.

        :param handles: The contacts' numbers.
        :param criteria: The rules, by LogicBoxes' names, such as `CPR` for .ca or `APP_PREF_NEXUS` for .us.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.validate_registrant",
            {"handles": handles, "criteria": criteria},
            RegistrantChecks.from_dict,
            timeout=timeout,
        )

    async def add_coop_sponsor(
        self,
        customer_id: str | None = None,
        *,
        contact: ContactValue,
        timeout: float | None = None,
    ) -> ContactHandle:
        """Store the sponsor of a .coop domain at LogicBoxes.

        :param customer_id: The customer that the sponsor belongs to; the account's own where left out.
        :param contact: All of the sponsor's data.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.add_coop_sponsor",
            {"customer_id": customer_id, "contact": contact},
            ContactHandle.from_dict,
            timeout=timeout,
        )

    async def execute_orders(
        self,
        invoices: Sequence[str],
        *,
        cancel_invoices: bool = False,
        timeout: float | None = None,
    ) -> Changed:
        """Execute orders at LogicBoxes that wait for their invoices to be paid.

        :param invoices: The invoices' numbers, as the orders gave them.
        :param cancel_invoices: Cancel the invoices, too. Otherwise they stay to be paid.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.execute_orders",
            {"invoices": invoices, "cancel_invoices": cancel_invoices},
            Changed.from_dict,
            timeout=timeout,
        )

    async def pay_invoices(
        self,
        invoices: Sequence[str],
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Pay invoices from the customers' accounts at LogicBoxes, so that their orders are executed.

        :param invoices: The invoices' numbers, as the orders gave them.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.pay_invoices",
            {"invoices": invoices},
            Changed.from_dict,
            timeout=timeout,
        )

    async def promotions(
        self,
        *,
        timeout: float | None = None,
    ) -> Promotions:
        """Read the prices of LogicBoxes that hold for a while.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "logicboxes.promotions",
            {},
            Promotions.from_dict,
            timeout=timeout,
        )

    async def buy_premium_dns(
        self,
        domain: str,
        *,
        max_price: MoneyValue | None = None,
        logicboxes: LogicboxesOrderValue | None = None,
        key: str | None = None,
        timeout: float | None = None,
        dry_run: bool = False,
    ) -> Order:
        """Buy premium DNS for a domain at LogicBoxes.

        If this raises a ``RegistrarError``, nothing was bought. Otherwise ``order.state`` says succeeded, pending,
        unknown or review; the same ``key`` returns the same order.

        :param domain: The name, in Unicode or ASCII form.
        :param max_price: The most to pay. LogicBoxes tells no price for it beforehand, so that with this nothing is bought.
        :param logicboxes: The order's options.
        :param key: Your own name for this purchase, such as the invoice's line.
        :param timeout: How many seconds to wait at most.
        :param dry_run: Check everything and buy nothing.
        """
        return await self._call(
            "logicboxes.buy_premium_dns",
            {"domain": domain, "max_price": max_price, "logicboxes": logicboxes},
            Order.from_dict,
            key=key, timeout=timeout, dry_run=dry_run,
        )


class AsyncNetimArea(AsyncArea):
    """Operations on what NETIM alone has."""

    __slots__ = ()

    async def claim(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> NetimClaimAnswer:
        """Ask whether a trademark claim stands against a name, at NETIM.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "netim.claim",
            {"domain": domain},
            NetimClaimAnswer.from_dict,
            timeout=timeout,
        )

    async def whois(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> NetimWhoisText:
        """Read the public entry of a name through NETIM.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "netim.whois",
            {"domain": domain},
            NetimWhoisText.from_dict,
            timeout=timeout,
        )

    async def account(
        self,
        *,
        timeout: float | None = None,
    ) -> NetimAccountData:
        """Read the account's limits and defaults at NETIM.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "netim.account",
            {},
            NetimAccountData.from_dict,
            timeout=timeout,
        )

    async def tld(
        self,
        tld: str,
        *,
        timeout: float | None = None,
    ) -> NetimTldData:
        """Read all that NETIM says of a TLD.

        :param tld: The TLD, with or without a leading dot.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "netim.tld",
            {"tld": tld},
            NetimTldData.from_dict,
            timeout=timeout,
        )

    async def tld_operations(
        self,
        tld: str,
        *,
        timeout: float | None = None,
    ) -> NetimTldOpen:
        """Read which of NETIM's operations are open for a TLD.

        :param tld: The TLD, with or without a leading dot.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "netim.tld_operations",
            {"tld": tld},
            NetimTldOpen.from_dict,
            timeout=timeout,
        )

    async def set_remark(
        self,
        domain: str,
        *,
        tag: str | None = None,
        note: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Set the tag or the note that NETIM keeps with a domain.

        :param domain: The name, in Unicode or ASCII form.
        :param tag: The tag: a word to find the domain by. Stays where left out.
        :param note: The note: any text. Stays where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "netim.set_remark",
            {"domain": domain, "tag": tag, "note": note},
            Changed.from_dict,
            timeout=timeout,
        )

    async def membership(
        self,
        domain: str,
        *,
        token: str,
        timeout: float | None = None,
    ) -> Changed:
        """Hand the token of a membership to the registry of a domain at NETIM.

        :param domain: The name, in Unicode or ASCII form.
        :param token: The token that the registry gave to its member.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "netim.membership",
            {"domain": domain, "token": token},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_signing(
        self,
        domain: str,
        *,
        signed: bool,
        timeout: float | None = None,
    ) -> Changed:
        """Let NETIM sign a zone at its own name servers, or not.

        :param domain: The name, in Unicode or ASCII form.
        :param signed: True to sign it, false to stop that.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "netim.set_signing",
            {"domain": domain, "signed": signed},
            Changed.from_dict,
            timeout=timeout,
        )

    async def dns_key(
        self,
        domain: str,
        *,
        key: DnsKeyValue,
        ds: Sequence[DsRecordValue],
        timeout: float | None = None,
    ) -> Changed:
        """Publish the key of a zone at other name servers through NETIM.

        :param domain: The name, in Unicode or ASCII form.
        :param key: The key.
        :param ds: Its digests.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "netim.dns_key",
            {"domain": domain, "key": key, "ds": ds},
            Changed.from_dict,
            timeout=timeout,
        )

    async def reset_zone(
        self,
        domain: str,
        *,
        template: int,
        timeout: float | None = None,
    ) -> Changed:
        """Make a zone at NETIM's name servers anew from a template.

        :param domain: The name, in Unicode or ASCII form.
        :param template: The number of the DNS template.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "netim.reset_zone",
            {"domain": domain, "template": template},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_forward(
        self,
        domain: str,
        *,
        kind: NetimForwardKindValue,
        host: str | None = None,
        target: str | None = None,
        permanent: bool | None = None,
        title: str | None = None,
        parking: str | None = None,
        https: bool | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Forward a name's web visitors in one of NETIM's own ways.

        :param domain: The name, in Unicode or ASCII form.
        :param kind: What is done with visitors.
        :param host: What stands in front of the domain, such as `www`; left out for the domain itself.
        :param target: Where they are sent: an address that begins with `http://` or `https://`, or for `ip` an IP address. Not for `parking`.
        :param permanent: Browsers are told that it is for good (301) and not for now (302); only for `direct`.
        :param title: The title of the page that masks the target; only for `masked`.
        :param parking: NETIM's name of the page that is shown; only for `parking`.
        :param https: Answer visitors who come with `https` as well. REST 3.0 alone has it.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "netim.set_forward",
            {"domain": domain, "kind": kind, "host": host, "target": target, "permanent": permanent, "title": title, "parking": parking, "https": https},
            Changed.from_dict,
            timeout=timeout,
        )

    async def send_auth_code(
        self,
        domain: str,
        *,
        to: NetimCodeReaderValue,
        timeout: float | None = None,
    ) -> Changed:
        """Let NETIM make a new auth code and send it by mail.

        :param domain: The name, in Unicode or ASCII form.
        :param to: Who gets it.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "netim.send_auth_code",
            {"domain": domain, "to": to},
            Changed.from_dict,
            timeout=timeout,
        )

    async def transfer_trade(
        self,
        domain: str,
        *,
        auth_code: str | None = None,
        contacts: ContactsValue | None = None,
        nameservers: Sequence[NameServerValue] = (),
        max_price: MoneyValue | None = None,
        netim: NetimOrderValue | None = None,
        key: str | None = None,
        timeout: float | None = None,
        dry_run: bool = False,
    ) -> Order:
        """Transfer a domain in at NETIM and give it another owner.

        If this raises a ``RegistrarError``, nothing was bought. Otherwise ``order.state`` says succeeded, pending,
        unknown or review; the same ``key`` returns the same order.

        :param domain: The name, in Unicode or ASCII form.
        :param auth_code: The code from the losing registrar, where the TLD has one.
        :param contacts: Whose it will be: at least the registrant.
        :param nameservers: The name servers.
        :param max_price: The most to pay. Above it, or where the price cannot be learnt, nothing is bought.
        :param netim: The order's options.
        :param key: Your own name for this purchase, such as the invoice's line.
        :param timeout: How many seconds to wait at most.
        :param dry_run: Check everything and buy nothing.
        """
        return await self._call(
            "netim.transfer_trade",
            {"domain": domain, "auth_code": auth_code, "contacts": contacts, "nameservers": nameservers, "max_price": max_price, "netim": netim},
            Order.from_dict,
            key=key, timeout=timeout, dry_run=dry_run,
        )

    async def internal_transfer(
        self,
        domain: str,
        *,
        auth_code: str | None = None,
        contacts: ContactsValue | None = None,
        nameservers: Sequence[NameServerValue] = (),
        max_price: MoneyValue | None = None,
        key: str | None = None,
        timeout: float | None = None,
        dry_run: bool = False,
    ) -> Order:
        """Take a domain over from another account at NETIM.

        If this raises a ``RegistrarError``, nothing was bought. Otherwise ``order.state`` says succeeded, pending,
        unknown or review; the same ``key`` returns the same order.

        :param domain: The name, in Unicode or ASCII form.
        :param auth_code: The domain's code. Without it, both accounts have to confirm by mail.
        :param contacts: The contacts besides the registrant; the account's own defaults where left out.
        :param nameservers: The name servers.
        :param max_price: The most to pay. NETIM tells no price for it, so that with this nothing is bought.
        :param key: Your own name for this purchase, such as the invoice's line.
        :param timeout: How many seconds to wait at most.
        :param dry_run: Check everything and buy nothing.
        """
        return await self._call(
            "netim.internal_transfer",
            {"domain": domain, "auth_code": auth_code, "contacts": contacts, "nameservers": nameservers, "max_price": max_price},
            Order.from_dict,
            key=key, timeout=timeout, dry_run=dry_run,
        )


class AsyncInternetbsArea(AsyncArea):
    """Operations on what Internet.bs alone has."""

    __slots__ = ()

    async def contacts(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> DomainContacts:
        """Read a domain's contacts, which Internet.bs keeps within each domain.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.contacts",
            {"domain": domain},
            DomainContacts.from_dict,
            timeout=timeout,
        )

    async def clone_contacts(
        self,
        domain: str,
        *,
        source: str,
        timeout: float | None = None,
    ) -> Changed:
        """Give a domain the contacts of another one of the account at Internet.bs.

        :param domain: The name, in Unicode or ASCII form.
        :param source: A domain of this account whose contacts it gets, in place of its own. Best one of the same TLD.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.clone_contacts",
            {"domain": domain, "source": source},
            Changed.from_dict,
            timeout=timeout,
        )

    async def find_domains(
        self,
        *,
        expiring_within_days: int | None = None,
        pending_transfer: bool = False,
        search: str | None = None,
        tlds: Sequence[str] = (),
        sort: InternetbsSortValue | None = None,
        timeout: float | None = None,
    ) -> DomainPage:
        """Look for domains of the account at Internet.bs.

        :param expiring_within_days: Those that expire within so many days, or have expired.
        :param pending_transfer: Those that are being transferred in. Not together with `expiring_within_days`.
        :param search: Those whose name has this in it.
        :param tlds: Those of these TLDs.
        :param sort: The order; by name where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.find_domains",
            {"expiring_within_days": expiring_within_days, "pending_transfer": pending_transfer, "search": search, "tlds": tlds, "sort": sort},
            DomainPage.from_dict,
            timeout=timeout,
        )

    async def domain_count(
        self,
        *,
        timeout: float | None = None,
    ) -> DomainCount:
        """Count the account's domains at Internet.bs.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.domain_count",
            {},
            DomainCount.from_dict,
            timeout=timeout,
        )

    async def verification(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> RegistrantVerification:
        """Read whether a registrant has confirmed their mail address at Internet.bs.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.verification",
            {"domain": domain},
            RegistrantVerification.from_dict,
            timeout=timeout,
        )

    async def privacy(
        self,
        domain: str,
        *,
        timeout: float | None = None,
    ) -> PrivacyLevel:
        """Read how much Internet.bs hides of a domain's contacts.

        :param domain: The name, in Unicode or ASCII form.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.privacy",
            {"domain": domain},
            PrivacyLevel.from_dict,
            timeout=timeout,
        )

    async def set_privacy(
        self,
        domain: str,
        *,
        level: InternetbsPrivacyValue,
        timeout: float | None = None,
    ) -> Changed:
        """Hide all of a domain's contacts at Internet.bs, or a part of them.

        :param domain: The name, in Unicode or ASCII form.
        :param level: How much.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.set_privacy",
            {"domain": domain, "level": level},
            Changed.from_dict,
            timeout=timeout,
        )

    async def tld_info(
        self,
        tld: str,
        *,
        timeout: float | None = None,
    ) -> InternetbsTld:
        """Ask Internet.bs itself what it wants for a TLD.

        :param tld: The TLD, such as `com` or `co.uk`.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.tld_info",
            {"tld": tld},
            InternetbsTld.from_dict,
            timeout=timeout,
        )

    async def privacy_tlds(
        self,
        *,
        timeout: float | None = None,
    ) -> PrivacyTlds:
        """List the TLDs under which Internet.bs hides contacts.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.privacy_tlds",
            {},
            PrivacyTlds.from_dict,
            timeout=timeout,
        )

    async def balances(
        self,
        *,
        currency: str | None = None,
        timeout: float | None = None,
    ) -> Balances:
        """Read how much money the account has at Internet.bs in each currency.

        :param currency: Only this currency's; all that hold money where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.balances",
            {"currency": currency},
            Balances.from_dict,
            timeout=timeout,
        )

    async def default_currency(
        self,
        *,
        timeout: float | None = None,
    ) -> DefaultCurrency:
        """Read the currency that purchases at Internet.bs are paid in.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.default_currency",
            {},
            DefaultCurrency.from_dict,
            timeout=timeout,
        )

    async def set_default_currency(
        self,
        currency: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Set the currency that purchases at Internet.bs are paid in.

        :param currency: The currency.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.set_default_currency",
            {"currency": currency},
            Changed.from_dict,
            timeout=timeout,
        )

    async def price_list(
        self,
        *,
        version: int | None = None,
        currency: str | None = None,
        discount_code: str | None = None,
        timeout: float | None = None,
    ) -> PriceRows:
        """Read any version of Internet.bs' price list as it is.

        :param version: The list's version, from 1 to 5; 1 where left out.
        :param currency: The prices' currency; the account's own where left out.
        :param discount_code: A code for better prices. One that does not hold is passed over in silence.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.price_list",
            {"version": version, "currency": currency, "discount_code": discount_code},
            PriceRows.from_dict,
            timeout=timeout,
        )

    async def configuration(
        self,
        *,
        timeout: float | None = None,
    ) -> AccountConfiguration:
        """Read how the account at Internet.bs presents itself to the holders of domains.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.configuration",
            {},
            AccountConfiguration.from_dict,
            timeout=timeout,
        )

    async def set_configuration(
        self,
        *,
        transfer_approval_css: str | None = None,
        reseller_name: str | None = None,
        sender_email: str | None = None,
        support_email: str | None = None,
        whois_header: str | None = None,
        whois_footer: str | None = None,
        low_balance_limits: Sequence[MoneyValue] = (),
        timeout: float | None = None,
    ) -> Changed:
        """Change how the account at Internet.bs presents itself.

        :param transfer_approval_css: The whole style sheet of the page on which holders approve transfers.
        :param reseller_name: The reseller's name.
        :param sender_email: The sender of mails.
        :param support_email: Where holders can ask.
        :param whois_header: What stands above answers of the public directory.
        :param whois_footer: What stands below them.
        :param low_balance_limits: Below which balances the reseller is told.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "internetbs.set_configuration",
            {"transfer_approval_css": transfer_approval_css, "reseller_name": reseller_name, "sender_email": sender_email, "support_email": support_email, "whois_header": whois_header, "whois_footer": whois_footer, "low_balance_limits": low_balance_limits},
            Changed.from_dict,
            timeout=timeout,
        )


class AsyncRealtimeregisterArea(AsyncArea):
    """Operations on what Realtime Register alone has."""

    __slots__ = ()

    async def split_contact(
        self,
        handle: str,
        *,
        new_handle: str,
        registries: Sequence[str] = (),
        timeout: float | None = None,
    ) -> Changed:
        """Put a copy in a contact's place at some registries, through Realtime Register.

        :param handle: The handle of the contact.
        :param new_handle: The handle that the copy shall have.
        :param registries: The registries whose domains get the copy, by the registrar's names for them; all where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.split_contact",
            {"handle": handle, "new_handle": new_handle, "registries": registries},
            Changed.from_dict,
            timeout=timeout,
        )

    async def tld_metadata(
        self,
        tld: str,
        *,
        timeout: float | None = None,
    ) -> TldMetadata:
        """Read what Realtime Register says of a TLD now.

        :param tld: The TLD, with or without a leading dot, such as `co.uk`.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.tld_metadata",
            {"tld": tld},
            TldMetadata.from_dict,
            timeout=timeout,
        )

    async def check_signature(
        self,
        key: str,
        *,
        signature: str,
        body: str,
        timeout: float | None = None,
    ) -> SignatureCheck:
        """Find out whether a notification that came by webhook was sent by Realtime Register.

        :param key: The key that the portal shows for the webhook.
        :param signature: The header `Signature`.
        :param body: The body, exactly as it came.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.check_signature",
            {"key": key, "signature": signature, "body": body},
            SignatureCheck.from_dict,
            timeout=timeout,
        )

    async def set_contact(
        self,
        handle: str,
        *,
        brand: str | None = None,
        disclosed: Sequence[RealtimeregisterDisclosedValue] | None = None,
        validations: Sequence[RealtimeregisterValidatedValue] = (),
        verifications: Sequence[RealtimeregisterVerifiedValue] = (),
        designated_agent: RealtimeregisterAgentValue | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Set what only Realtime Register keeps with a contact: brand, disclosure, validations, verifications.

        :param handle: The handle of the contact.
        :param brand: The handle of the brand in whose name it is written to.
        :param disclosed: What of it the public sees: all that is not named is hidden where the registry allows that.
        :param validations: Terms that the holder agreed to. Only some accounts may say so.
        :param verifications: What was verified of the contact, and how. Only some accounts may say so.
        :param designated_agent: Who answers for the old and the new registrant of gTLDs that the change concerns.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.set_contact",
            {"handle": handle, "brand": brand, "disclosed": disclosed, "validations": validations, "verifications": verifications, "designated_agent": designated_agent},
            Changed.from_dict,
            timeout=timeout,
        )

    async def set_properties(
        self,
        handle: str,
        *,
        registry: str,
        properties: Mapping[str, str],
        usage: RealtimeregisterUsageValue | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Store with a contact what a registry asks, through Realtime Register.

        :param handle: The handle of the contact.
        :param registry: The registrar's name for the registry, such as `Sidn`.
        :param properties: The values, by the registrar's names: `tld.info` has them as fields.
        :param usage: In which role the registry shall have the contact; as a registrant where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.set_properties",
            {"handle": handle, "registry": registry, "properties": properties, "usage": usage},
            Changed.from_dict,
            timeout=timeout,
        )

    def find_domains(
        self,
        *,
        filters: Sequence[RealtimeregisterFilterValue] = (),
        text: str | None = None,
        order: Sequence[str] = (),
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[ListedDomain, DomainPage]:
        """Look for domains of the account at Realtime Register.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves. Its
        ``failed`` tells afterwards what could not be read, and is missing among the items.

        :param filters: What must hold.
        :param text: A text that any of their fields has.
        :param order: The fields to order by, such as `expiryDate`; with `-` before it, the other way round. By name where left out.
        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "realtimeregister.find_domains",
                {"filters": filters, "text": text, "order": order, "after": after, "page_size": page_size},
                DomainPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.domains,
            lambda page: page.next,
            lambda page: page.failed,
        )

    def zones(
        self,
        *,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[RealtimeregisterDnsZone, RealtimeregisterZonePage]:
        """List the zones at Realtime Register's name servers, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "realtimeregister.zones",
                {"after": after, "page_size": page_size},
                RealtimeregisterZonePage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.zones,
            lambda page: page.next,
        )

    async def zone_info(
        self,
        zone: str,
        *,
        timeout: float | None = None,
    ) -> RealtimeregisterDnsZone:
        """Read a zone at Realtime Register's name servers.

        :param zone: The registrar's number of the zone.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.zone_info",
            {"zone": zone},
            RealtimeregisterDnsZone.from_dict,
            timeout=timeout,
        )

    async def create_zone(
        self,
        name: str,
        *,
        service: RealtimeregisterServiceValue | None = None,
        content: RealtimeregisterZoneContentValue | None = None,
        timeout: float | None = None,
    ) -> RealtimeregisterZoneNumber:
        """Make a zone at Realtime Register's name servers, for a domain that need not be in the account.

        :param name: The zone's name, in Unicode or ASCII form.
        :param service: Which name servers; BASIC where left out. PREMIUM ones are bought with a domain.
        :param content: What the zone begins with.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.create_zone",
            {"name": name, "service": service, "content": content},
            RealtimeregisterZoneNumber.from_dict,
            timeout=timeout,
        )

    async def update_zone(
        self,
        zone: str,
        *,
        content: RealtimeregisterZoneContentValue,
        timeout: float | None = None,
    ) -> Changed:
        """Change a zone at Realtime Register's name servers.

        :param zone: The registrar's number of the zone.
        :param content: What shall be different.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.update_zone",
            {"zone": zone, "content": content},
            Changed.from_dict,
            timeout=timeout,
        )

    async def delete_zone(
        self,
        zone: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Remove a zone from Realtime Register's name servers.

        :param zone: The registrar's number of the zone.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.delete_zone",
            {"zone": zone},
            Changed.from_dict,
            timeout=timeout,
        )

    async def zone_queries(
        self,
        zone: str,
        *,
        timeout: float | None = None,
    ) -> RealtimeregisterQueryCounts:
        """Read how often a zone at Realtime Register's name servers was asked for.

        :param zone: The registrar's number of the zone.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.zone_queries",
            {"zone": zone},
            RealtimeregisterQueryCounts.from_dict,
            timeout=timeout,
        )

    async def retrieve_zone(
        self,
        zone: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Let Realtime Register fetch a zone from its master now.

        :param zone: The registrar's number of the zone.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.retrieve_zone",
            {"zone": zone},
            Changed.from_dict,
            timeout=timeout,
        )

    async def roll_zone_keys(
        self,
        zone: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Let Realtime Register sign a zone with new keys.

        :param zone: The registrar's number of the zone.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.roll_zone_keys",
            {"zone": zone},
            Changed.from_dict,
            timeout=timeout,
        )

    async def confirm_keys(
        self,
        process: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Tell Realtime Register that the registry has a zone's new keys.

        :param process: The registrar's number of the process that changes the keys.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.confirm_keys",
            {"process": process},
            Changed.from_dict,
            timeout=timeout,
        )

    def zone_templates(
        self,
        *,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[RealtimeregisterTemplate, RealtimeregisterTemplatePage]:
        """List the templates for zones at Realtime Register, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "realtimeregister.zone_templates",
                {"after": after, "page_size": page_size},
                RealtimeregisterTemplatePage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.templates,
            lambda page: page.next,
        )

    async def zone_template(
        self,
        template: str,
        *,
        timeout: float | None = None,
    ) -> RealtimeregisterTemplate:
        """Read a template for zones at Realtime Register.

        :param template: The name of the template.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.zone_template",
            {"template": template},
            RealtimeregisterTemplate.from_dict,
            timeout=timeout,
        )

    async def create_zone_template(
        self,
        template: str,
        *,
        soa: RealtimeregisterSoaValue,
        records: Sequence[RealtimeregisterRecordValue] = (),
        timeout: float | None = None,
    ) -> Changed:
        """Make a template for zones at Realtime Register.

        :param template: The name of the template.
        :param soa: The times of the SOA record: all of them are needed.
        :param records: All of the records.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.create_zone_template",
            {"template": template, "soa": soa, "records": records},
            Changed.from_dict,
            timeout=timeout,
        )

    async def update_zone_template(
        self,
        template: str,
        *,
        soa: RealtimeregisterSoaValue,
        records: Sequence[RealtimeregisterRecordValue] = (),
        timeout: float | None = None,
    ) -> Changed:
        """Write a template for zones at Realtime Register anew.

        :param template: The name of the template.
        :param soa: The times of the SOA record: all of them are needed.
        :param records: All of the records.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.update_zone_template",
            {"template": template, "soa": soa, "records": records},
            Changed.from_dict,
            timeout=timeout,
        )

    async def delete_zone_template(
        self,
        template: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Remove a template for zones at Realtime Register.

        :param template: The name of the template.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.delete_zone_template",
            {"template": template},
            Changed.from_dict,
            timeout=timeout,
        )

    def countries(
        self,
        *,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[RealtimeregisterCountry, RealtimeregisterCountryPage]:
        """List the countries that Realtime Register knows, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "realtimeregister.countries",
                {"after": after, "page_size": page_size},
                RealtimeregisterCountryPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.countries,
            lambda page: page.next,
        )

    async def country_info(
        self,
        code: str,
        *,
        timeout: float | None = None,
    ) -> RealtimeregisterCountry:
        """Read what Realtime Register knows of a country.

        :param code: The code of two letters.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.country_info",
            {"code": code},
            RealtimeregisterCountry.from_dict,
            timeout=timeout,
        )

    def validation_categories(
        self,
        *,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[RealtimeregisterCategory, RealtimeregisterCategoryPage]:
        """List the ways in which Realtime Register validates contacts, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "realtimeregister.validation_categories",
                {"after": after, "page_size": page_size},
                RealtimeregisterCategoryPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.categories,
            lambda page: page.next,
        )

    async def validation_category(
        self,
        name: str,
        *,
        timeout: float | None = None,
    ) -> RealtimeregisterCategory:
        """Read one way in which Realtime Register validates contacts.

        :param name: Its name, such as `General`.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.validation_category",
            {"name": name},
            RealtimeregisterCategory.from_dict,
            timeout=timeout,
        )

    def transactions(
        self,
        domain: str | None = None,
        *,
        since: datetime | str | None = None,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[RealtimeregisterTransaction, RealtimeregisterTransactionPage]:
        """List what the account at Realtime Register was charged, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param domain: Only those of this domain.
        :param since: Only those from this moment on.
        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "realtimeregister.transactions",
                {"domain": domain, "since": since, "after": after, "page_size": page_size},
                RealtimeregisterTransactionPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.transactions,
            lambda page: page.next,
        )

    async def transaction_info(
        self,
        transaction: str,
        *,
        timeout: float | None = None,
    ) -> RealtimeregisterTransaction:
        """Read one charge of the account at Realtime Register.

        :param transaction: The registrar's number of it.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.transaction_info",
            {"transaction": transaction},
            RealtimeregisterTransaction.from_dict,
            timeout=timeout,
        )

    async def exchange_rates(
        self,
        *,
        currency: str | None = None,
        timeout: float | None = None,
    ) -> RealtimeregisterRates:
        """Read Realtime Register's exchange rates.

        :param currency: The currency; all of the registrar's where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.exchange_rates",
            {"currency": currency},
            RealtimeregisterRates.from_dict,
            timeout=timeout,
        )

    def registries(
        self,
        *,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[RealtimeregisterRegistry, RealtimeregisterRegistryPage]:
        """List the registries that Realtime Register works with, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "realtimeregister.registries",
                {"after": after, "page_size": page_size},
                RealtimeregisterRegistryPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.registries,
            lambda page: page.next,
        )

    async def registry_info(
        self,
        name: str,
        *,
        timeout: float | None = None,
    ) -> RealtimeregisterRegistry:
        """Read one registry that Realtime Register works with.

        :param name: The registrar's name for it, such as `Sidn`.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.registry_info",
            {"name": name},
            RealtimeregisterRegistry.from_dict,
            timeout=timeout,
        )

    def downtimes(
        self,
        *,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[RealtimeregisterDowntime, RealtimeregisterDowntimePage]:
        """List when registries of Realtime Register do not work, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "realtimeregister.downtimes",
                {"after": after, "page_size": page_size},
                RealtimeregisterDowntimePage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.downtimes,
            lambda page: page.next,
        )

    async def downtime_info(
        self,
        downtime: str,
        *,
        timeout: float | None = None,
    ) -> RealtimeregisterDowntime:
        """Read one downtime of a registry of Realtime Register.

        :param downtime: The registrar's number of it.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.downtime_info",
            {"downtime": downtime},
            RealtimeregisterDowntime.from_dict,
            timeout=timeout,
        )

    async def registry_accounts(
        self,
        *,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> RealtimeregisterAccountPage:
        """List the account's own accounts at registries, through Realtime Register, page by page.

        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.registry_accounts",
            {"after": after, "page_size": page_size},
            RealtimeregisterAccountPage.from_dict,
            timeout=timeout,
        )

    async def registry_account(
        self,
        registry: str,
        *,
        login: str,
        timeout: float | None = None,
    ) -> RealtimeregisterDocument:
        """Read one of the account's own accounts at registries, through Realtime Register.

        :param registry: The registrar's name for the registry.
        :param login: The name of the login there.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.registry_account",
            {"registry": registry, "login": login},
            RealtimeregisterDocument.from_dict,
            timeout=timeout,
        )

    async def gateway_info(
        self,
        domain: str,
        *,
        auth_code: str | None = None,
        type: str | None = None,
        timeout: float | None = None,
    ) -> RealtimeregisterDocument:
        """Read a domain at its registry through Realtime Register, whoever has it.

        :param domain: The name, in Unicode or ASCII form.
        :param auth_code: A code to verify.
        :param type: The registrar's word for what to read.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.gateway_info",
            {"domain": domain, "auth_code": auth_code, "type": type},
            RealtimeregisterDocument.from_dict,
            timeout=timeout,
        )

    def notifications(
        self,
        *,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[Event, RealtimeregisterNotificationPage]:
        """List Realtime Register's notifications, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "realtimeregister.notifications",
                {"after": after, "page_size": page_size},
                RealtimeregisterNotificationPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.events,
            lambda page: page.next,
        )

    async def notification(
        self,
        event: str,
        *,
        timeout: float | None = None,
    ) -> Event:
        """Read one of Realtime Register's notifications.

        :param event: The registrar's number of it.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.notification",
            {"event": event},
            Event.from_dict,
            timeout=timeout,
        )

    def brands(
        self,
        *,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[RealtimeregisterBrand, RealtimeregisterBrandPage]:
        """List the brands at Realtime Register, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

        :param after: Where to go on: `next` of the page before. The first page where left out.
        :param page_size: How many on a page; the registrar's best size where left out.
        :param timeout: How many seconds to wait at most.
        """
        return AsyncListing(
            lambda after: self._call(
                "realtimeregister.brands",
                {"after": after, "page_size": page_size},
                RealtimeregisterBrandPage.from_dict,
                timeout=timeout,
            ),
            after,
            lambda page: page.brands,
            lambda page: page.next,
        )

    async def brand_info(
        self,
        brand: str,
        *,
        timeout: float | None = None,
    ) -> RealtimeregisterBrand:
        """Read a brand at Realtime Register.

        :param brand: The handle of the brand.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.brand_info",
            {"brand": brand},
            RealtimeregisterBrand.from_dict,
            timeout=timeout,
        )

    async def create_brand(
        self,
        brand: str,
        *,
        details: RealtimeregisterBrandDetailsValue,
        timeout: float | None = None,
    ) -> Changed:
        """Make a brand at Realtime Register.

        :param brand: The handle of the brand.
        :param details: What it says.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.create_brand",
            {"brand": brand, "details": details},
            Changed.from_dict,
            timeout=timeout,
        )

    async def update_brand(
        self,
        brand: str,
        *,
        details: RealtimeregisterBrandDetailsValue,
        timeout: float | None = None,
    ) -> Changed:
        """Change a brand at Realtime Register.

        :param brand: The handle of the brand.
        :param details: What shall be different.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.update_brand",
            {"brand": brand, "details": details},
            Changed.from_dict,
            timeout=timeout,
        )

    async def delete_brand(
        self,
        brand: str,
        *,
        timeout: float | None = None,
    ) -> Changed:
        """Remove a brand at Realtime Register.

        :param brand: The handle of the brand.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.delete_brand",
            {"brand": brand},
            Changed.from_dict,
            timeout=timeout,
        )

    async def brand_templates(
        self,
        brand: str,
        *,
        timeout: float | None = None,
    ) -> RealtimeregisterDocument:
        """List the texts of a brand's mails at Realtime Register.

        :param brand: The handle of the brand.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.brand_templates",
            {"brand": brand},
            RealtimeregisterDocument.from_dict,
            timeout=timeout,
        )

    async def brand_template(
        self,
        brand: str,
        *,
        template: str,
        timeout: float | None = None,
    ) -> RealtimeregisterDocument:
        """Read a text of a brand's mails at Realtime Register.

        :param brand: The handle of the brand.
        :param template: The name of the text.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.brand_template",
            {"brand": brand, "template": template},
            RealtimeregisterDocument.from_dict,
            timeout=timeout,
        )

    async def preview_brand_template(
        self,
        brand: str,
        *,
        template: str,
        context: str | None = None,
        timeout: float | None = None,
    ) -> RealtimeregisterDocument:
        """Show a text of a brand's mails at Realtime Register as it would be sent.

        :param brand: The handle of the brand.
        :param template: The name of the text.
        :param context: The registrar's word for the occasion; its own choice where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.preview_brand_template",
            {"brand": brand, "template": template, "context": context},
            RealtimeregisterDocument.from_dict,
            timeout=timeout,
        )

    async def update_brand_template(
        self,
        brand: str,
        *,
        template: str,
        subject: str | None = None,
        text: str | None = None,
        html: str | None = None,
        timeout: float | None = None,
    ) -> Changed:
        """Change a text of a brand's mails at Realtime Register.

        :param brand: The handle of the brand.
        :param template: The name of the text.
        :param subject: The subject.
        :param text: The mail without marks.
        :param html: The mail with marks.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.update_brand_template",
            {"brand": brand, "template": template, "subject": subject, "text": text, "html": html},
            Changed.from_dict,
            timeout=timeout,
        )

    async def brand_locales(
        self,
        *,
        timeout: float | None = None,
    ) -> RealtimeregisterLocales:
        """List the languages that mails of Realtime Register's brands can have.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "realtimeregister.brand_locales",
            {},
            RealtimeregisterLocales.from_dict,
            timeout=timeout,
        )


class AsyncPluginArea(AsyncArea):
    """Operations on plugins."""

    __slots__ = ()

    async def call(
        self,
        operation: str,
        *,
        fields: Any = None,
        timeout: float | None = None,
    ) -> PluginAnswer:
        """Do what only one registrar has, where a plugin speaks for it.

        :param operation: Its name, such as `acme.recheck`.
        :param fields: Its input, field by field.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "plugin.call",
            {"operation": operation, "fields": fields},
            PluginAnswer.from_dict,
            timeout=timeout,
        )


class AsyncJournalArea(AsyncArea):
    """Operations on the journal."""

    __slots__ = ()

    async def info(
        self,
        order_id: str | None = None,
        *,
        key: str | None = None,
        timeout: float | None = None,
    ) -> JournalEntry:
        """Read one paid order from the journal.

        :param order_id: Our id of the order.
        :param key: The key it was placed under.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "journal.info",
            {"order_id": order_id, "key": key},
            JournalEntry.from_dict,
            timeout=timeout,
        )

    async def list(
        self,
        *,
        state: OrderStateValue | None = None,
        domain: str | None = None,
        open: bool = False,
        events: bool = False,
        limit: int | None = None,
        timeout: float | None = None,
    ) -> JournalEntries:
        """List paid orders from the journal.

        :param state: Only orders in this state.
        :param domain: Only orders for this domain.
        :param open: Only orders that are not settled.
        :param events: Only orders of which a person should know something.
        :param limit: How many at most; 1,000 where left out.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "journal.list",
            {"state": state, "domain": domain, "open": open, "events": events, "limit": limit},
            JournalEntries.from_dict,
            timeout=timeout,
        )

    async def reconcile(
        self,
        order_id: str | None = None,
        *,
        timeout: float | None = None,
    ) -> ReconcileReport:
        """Settle open orders by asking the registrar what became of them.

        :param order_id: Only this order.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "journal.reconcile",
            {"order_id": order_id},
            ReconcileReport.from_dict,
            timeout=timeout,
        )

    async def resolve(
        self,
        order_id: str,
        *,
        state: ResolutionValue,
        by: str,
        reason: str,
        timeout: float | None = None,
    ) -> JournalEntry:
        """Record what a person found out about an order whose checks are used up.

        :param order_id: Our id of the order.
        :param state: What became of it, as the registrar told the person.
        :param by: Who says so. It is kept on record.
        :param reason: How that person knows. It is kept on record.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "journal.resolve",
            {"order_id": order_id, "state": state, "by": by, "reason": reason},
            JournalEntry.from_dict,
            timeout=timeout,
        )

    async def forget(
        self,
        order_id: str | None = None,
        *,
        key: str | None = None,
        domain: str | None = None,
        timeout: float | None = None,
    ) -> ForgetReport:
        """Forget settled orders, but for what keeps their keys from buying again.

        :param order_id: The order of this id.
        :param key: The order that was placed under this key.
        :param domain: All orders for this domain.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "journal.forget",
            {"order_id": order_id, "key": key, "domain": domain},
            ForgetReport.from_dict,
            timeout=timeout,
        )


class AsyncSandboxArea(AsyncArea):
    """Operations on the sandbox."""

    __slots__ = ()

    async def fault(
        self,
        *,
        on: str | None = None,
        do: FaultActionValue | None = None,
        when: FaultMomentValue | None = None,
        times: int | None = None,
        skip: int | None = None,
        delay_ms: int | None = None,
        status: int | None = None,
        body: str | None = None,
        retry_after: str | None = None,
        keep: int | None = None,
        clear: bool = False,
        timeout: float | None = None,
    ) -> SandboxState:
        """Make the simulated registrar misbehave.

        :param on: The operation it happens on, such as `domain.renew`, or `*` for any.
        :param do: What happens.
        :param when: Whether it happens before or after the registrar has acted; before where left out.
        :param times: How many times; once where left out.
        :param skip: How many matching requests to let through first.
        :param delay_ms: How long to wait before answering.
        :param status: The HTTP status of a `status` fault.
        :param body: The body of the answer of a `status` fault.
        :param retry_after: The Retry-After header of a `status` or `throttle` fault.
        :param keep: How many bytes of the body a `truncate` fault lets through.
        :param clear: Take all arranged misbehaviour back.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "sandbox.fault",
            {"on": on, "do": do, "when": when, "times": times, "skip": skip, "delay_ms": delay_ms, "status": status, "body": body, "retry_after": retry_after, "keep": keep, "clear": clear},
            SandboxState.from_dict,
            timeout=timeout,
        )

    async def clock(
        self,
        *,
        advance_seconds: int | None = None,
        set: datetime | str | None = None,
        timeout: float | None = None,
    ) -> SandboxNow:
        """Read or move the simulated registrar's clock.

        :param advance_seconds: Move it forward by this many seconds.
        :param set: Set it to this moment.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "sandbox.clock",
            {"advance_seconds": advance_seconds, "set": set},
            SandboxNow.from_dict,
            timeout=timeout,
        )

    async def ledger(
        self,
        *,
        timeout: float | None = None,
    ) -> SandboxLedgerReport:
        """Read every charge that the simulated registrar made.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "sandbox.ledger",
            {},
            SandboxLedgerReport.from_dict,
            timeout=timeout,
        )

    async def domain(
        self,
        domain: str,
        *,
        expires: datetime | str | None = None,
        status: str | None = None,
        privacy_available: bool | None = None,
        timeout: float | None = None,
    ) -> SandboxState:
        """Put or change a domain in the simulated registrar.

        :param domain: The name, in Unicode or ASCII form.
        :param expires: When it expires.
        :param status: Where it stands, such as `active` or `redemption`.
        :param privacy_available: Whether privacy can be had for it.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "sandbox.domain",
            {"domain": domain, "expires": expires, "status": status, "privacy_available": privacy_available},
            SandboxState.from_dict,
            timeout=timeout,
        )

    async def account(
        self,
        *,
        balance: str | None = None,
        limited: bool | None = None,
        timeout: float | None = None,
    ) -> SandboxState:
        """Set the money in the simulated account, and whether the registrar's limits on calls hold.

        :param balance: The new balance, as a decimal text in the account's currency.
        :param limited: Whether the registrar's limits on calls hold, where the simulated one has such (Internet.bs). They do not where nobody said so.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "sandbox.account",
            {"balance": balance, "limited": limited},
            SandboxState.from_dict,
            timeout=timeout,
        )

    async def reset(
        self,
        *,
        timeout: float | None = None,
    ) -> SandboxState:
        """Empty the simulated registrar.

        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "sandbox.reset",
            {},
            SandboxState.from_dict,
            timeout=timeout,
        )


class AsyncOperations(AsyncCaller):
    """Every operation, by area."""

    __slots__ = ()

    @property
    def domains(self) -> AsyncDomainArea:
        """Operations on domains."""
        return AsyncDomainArea(self)

    @property
    def contacts(self) -> AsyncContactArea:
        """Operations on contacts."""
        return AsyncContactArea(self)

    @property
    def customers(self) -> AsyncCustomerArea:
        """Operations on customers."""
        return AsyncCustomerArea(self)

    @property
    def account(self) -> AsyncAccountArea:
        """Operations on the account."""
        return AsyncAccountArea(self)

    @property
    def nameservers(self) -> AsyncNameserverArea:
        """Operations on name servers."""
        return AsyncNameserverArea(self)

    @property
    def dns(self) -> AsyncDnsArea:
        """Operations on DNS records."""
        return AsyncDnsArea(self)

    @property
    def forwards(self) -> AsyncForwardArea:
        """Operations on forwarding."""
        return AsyncForwardArea(self)

    @property
    def tlds(self) -> AsyncTldArea:
        """Operations on TLDs."""
        return AsyncTldArea(self)

    @property
    def processes(self) -> AsyncProcessArea:
        """Operations on the registrar's own queue."""
        return AsyncProcessArea(self)

    @property
    def events(self) -> AsyncEventArea:
        """Operations on what happened at the registrar."""
        return AsyncEventArea(self)

    @property
    def logicboxes(self) -> AsyncLogicboxesArea:
        """Operations on what LogicBoxes alone has."""
        return AsyncLogicboxesArea(self)

    @property
    def netim(self) -> AsyncNetimArea:
        """Operations on what NETIM alone has."""
        return AsyncNetimArea(self)

    @property
    def internetbs(self) -> AsyncInternetbsArea:
        """Operations on what Internet.bs alone has."""
        return AsyncInternetbsArea(self)

    @property
    def realtimeregister(self) -> AsyncRealtimeregisterArea:
        """Operations on what Realtime Register alone has."""
        return AsyncRealtimeregisterArea(self)

    @property
    def plugins(self) -> AsyncPluginArea:
        """Operations on plugins."""
        return AsyncPluginArea(self)

    @property
    def journal(self) -> AsyncJournalArea:
        """Operations on the journal."""
        return AsyncJournalArea(self)

    @property
    def sandbox(self) -> AsyncSandboxArea:
        """Operations on the sandbox."""
        return AsyncSandboxArea(self)

    async def raw(
        self,
        method: RawMethodValue,
        path: str,
        *,
        params: Mapping[str, Sequence[str]] | None = None,
        body: Any = None,
        timeout: float | None = None,
    ) -> RawReply:
        """Send any request of the registrar's own protocol, signed in as the account. Never for purchases.

        :param method: The HTTP method.
        :param path: The path behind the account's base address, such as `domains/orderid`.
        :param params: Parameters; a list repeats the parameter.
        :param body: The body, where the protocol takes documents.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "raw",
            {"method": method, "path": path, "params": params, "body": body},
            RawReply.from_dict,
            timeout=timeout,
        )
