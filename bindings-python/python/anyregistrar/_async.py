# Made by `cargo xtask generate` from the operation table. Do not edit.
"""The methods of ``AsyncClient``."""

from __future__ import annotations

from ._calls import AsyncArea, AsyncCaller, AsyncListing
from .types import (
    AccountTested,
    AuthCodeReply,
    Balance,
    Changed,
    CheckReport,
    ContactHandle,
    ContactRecord,
    CustomerHandle,
    CustomerRecord,
    DomainDetails,
    DomainPage,
    ForgetReport,
    JournalEntries,
    JournalEntry,
    ListedDomain,
    Order,
    Quote,
    RawReply,
    ReconcileReport,
    SandboxLedgerReport,
    SandboxNow,
    SandboxState,
    TldInfo,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime
    from typing import Any

    from .shapes import (
        ContactValue,
        ContactsValue,
        FaultActionValue,
        FaultMomentValue,
        LaunchValue,
        LogicboxesContactValue,
        LogicboxesOrderValue,
        MoneyValue,
        NameServerValue,
        OrderStateValue,
        PriceKindValue,
        RawMethodValue,
        ResolutionValue,
    )


class AsyncDomainArea(AsyncArea):
    """Operations on domains."""

    __slots__ = ()

    async def check(
        self,
        domains: Sequence[str],
        *,
        language: str | None = None,
        timeout: float | None = None,
    ) -> CheckReport:
        """Ask whether names can be registered, many at once.

        :param domains: The names, up to 10,000; the registrar's own limits per request are seen to.
        :param language: The language tag for internationalised names, where the registrar wants one.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.check",
            {"domains": domains, "language": language},
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
        timeout: float | None = None,
    ) -> Quote:
        """Learn what an operation on a name costs, without buying.

        :param domain: The name, in Unicode or ASCII form.
        :param operation: What would be bought.
        :param years: For how many years; one where nothing is said.
        :param months: For how many months, instead of years.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "domain.quote",
            {"domain": domain, "operation": operation, "years": years, "months": months},
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

    def list(
        self,
        *,
        after: str | None = None,
        page_size: int | None = None,
        timeout: float | None = None,
    ) -> AsyncListing[ListedDomain, DomainPage]:
        """List the domains of the account, page by page.

        What it gives reads page after page as it is iterated; ``pages()`` gives the pages themselves.

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
        :param key: Your own name for this purchase, such as the invoice's line.
        :param timeout: How many seconds to wait at most.
        :param dry_run: Check everything and buy nothing.
        """
        return await self._call(
            "domain.register",
            {"domain": domain, "years": years, "months": months, "contacts": contacts, "nameservers": nameservers, "extra": extra, "language": language, "launch": launch, "privacy": privacy, "auto_renew": auto_renew, "max_price": max_price, "logicboxes": logicboxes},
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
        :param key: Your own name for this purchase, such as the invoice's line.
        :param timeout: How many seconds to wait at most.
        :param dry_run: Check everything and buy nothing.
        """
        return await self._call(
            "domain.transfer",
            {"domain": domain, "auth_code": auth_code, "years": years, "contacts": contacts, "nameservers": nameservers, "extra": extra, "privacy": privacy, "auto_renew": auto_renew, "max_price": max_price, "logicboxes": logicboxes},
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
        :param key: Your own name for this purchase, such as the invoice's line.
        :param timeout: How many seconds to wait at most.
        :param dry_run: Check everything and buy nothing.
        """
        return await self._call(
            "domain.renew",
            {"domain": domain, "years": years, "months": months, "current_expiry": current_expiry, "extra": extra, "privacy": privacy, "auto_renew": auto_renew, "max_price": max_price, "logicboxes": logicboxes},
            Order.from_dict,
            key=key, timeout=timeout, dry_run=dry_run,
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


class AsyncTldArea(AsyncArea):
    """Operations on TLDs."""

    __slots__ = ()

    async def info(
        self,
        tld: str,
        *,
        timeout: float | None = None,
    ) -> TldInfo:
        """Read what the registrar wants for a TLD: terms, roles, and the extra fields as a form.

        :param tld: The TLD, with or without a leading dot, such as `co.uk`.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "tld.info",
            {"tld": tld},
            TldInfo.from_dict,
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
        :param retry_after: The Retry-After header of a `status` or `throttle` fault.
        :param keep: How many bytes of the body a `truncate` fault lets through.
        :param clear: Take all arranged misbehaviour back.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "sandbox.fault",
            {"on": on, "do": do, "when": when, "times": times, "skip": skip, "delay_ms": delay_ms, "status": status, "retry_after": retry_after, "keep": keep, "clear": clear},
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
        balance: str,
        *,
        timeout: float | None = None,
    ) -> SandboxState:
        """Set the money in the simulated account.

        :param balance: The new balance, as a decimal text in the account's currency.
        :param timeout: How many seconds to wait at most.
        """
        return await self._call(
            "sandbox.account",
            {"balance": balance},
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
    def tlds(self) -> AsyncTldArea:
        """Operations on TLDs."""
        return AsyncTldArea(self)

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
