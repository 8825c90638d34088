<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Listing;
use Anyregistrar\Type\Changed;
use Anyregistrar\Type\DomainPage;
use Anyregistrar\Type\Event;
use Anyregistrar\Type\ListedDomain;
use Anyregistrar\Type\RealtimeregisterAccountPage;
use Anyregistrar\Type\RealtimeregisterAgent;
use Anyregistrar\Type\RealtimeregisterBrand;
use Anyregistrar\Type\RealtimeregisterBrandDetails;
use Anyregistrar\Type\RealtimeregisterBrandPage;
use Anyregistrar\Type\RealtimeregisterCategory;
use Anyregistrar\Type\RealtimeregisterCategoryPage;
use Anyregistrar\Type\RealtimeregisterCountry;
use Anyregistrar\Type\RealtimeregisterCountryPage;
use Anyregistrar\Type\RealtimeregisterDisclosed;
use Anyregistrar\Type\RealtimeregisterDnsZone;
use Anyregistrar\Type\RealtimeregisterDocument;
use Anyregistrar\Type\RealtimeregisterDowntime;
use Anyregistrar\Type\RealtimeregisterDowntimePage;
use Anyregistrar\Type\RealtimeregisterFilter;
use Anyregistrar\Type\RealtimeregisterLocales;
use Anyregistrar\Type\RealtimeregisterNotificationPage;
use Anyregistrar\Type\RealtimeregisterQueryCounts;
use Anyregistrar\Type\RealtimeregisterRates;
use Anyregistrar\Type\RealtimeregisterRecord;
use Anyregistrar\Type\RealtimeregisterRegistry;
use Anyregistrar\Type\RealtimeregisterRegistryPage;
use Anyregistrar\Type\RealtimeregisterService;
use Anyregistrar\Type\RealtimeregisterSoa;
use Anyregistrar\Type\RealtimeregisterTemplate;
use Anyregistrar\Type\RealtimeregisterTemplatePage;
use Anyregistrar\Type\RealtimeregisterTransaction;
use Anyregistrar\Type\RealtimeregisterTransactionPage;
use Anyregistrar\Type\RealtimeregisterUsage;
use Anyregistrar\Type\RealtimeregisterValidated;
use Anyregistrar\Type\RealtimeregisterVerified;
use Anyregistrar\Type\RealtimeregisterZoneContent;
use Anyregistrar\Type\RealtimeregisterZoneNumber;
use Anyregistrar\Type\RealtimeregisterZonePage;
use Anyregistrar\Type\SignatureCheck;
use Anyregistrar\Type\TldMetadata;

/** Operations on what Realtime Register alone has. */
final class RealtimeregisterArea extends Area
{
    /**
     * Put a copy in a contact's place at some registries, through Realtime Register.
     *
     * @param string $handle The handle of the contact.
     * @param string $newHandle The handle that the copy shall have.
     * @param list<string> $registries The registries whose domains get the copy, by the registrar's names for them; all where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function splitContact(
        string $handle,
        string $newHandle,
        array $registries = [],
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.split_contact', ['handle' => $handle, 'newHandle' => $newHandle, 'registries' => $registries], $timeoutMs));
    }

    /**
     * Read what Realtime Register says of a TLD now.
     *
     * @param string $tld The TLD, with or without a leading dot, such as `co.uk`.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function tldMetadata(
        string $tld,
        ?int $timeoutMs = null,
    ): TldMetadata {
        return TldMetadata::read($this->caller->call('realtimeregister.tld_metadata', ['tld' => $tld], $timeoutMs));
    }

    /**
     * Find out whether a notification that came by webhook was sent by Realtime Register.
     *
     * @param string $key The key that the portal shows for the webhook.
     * @param string $signature The header `Signature`.
     * @param string $body The body, exactly as it came.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function checkSignature(
        string $key,
        string $signature,
        string $body,
        ?int $timeoutMs = null,
    ): SignatureCheck {
        return SignatureCheck::read($this->caller->call('realtimeregister.check_signature', ['key' => $key, 'signature' => $signature, 'body' => $body], $timeoutMs));
    }

    /**
     * Set what only Realtime Register keeps with a contact: brand, disclosure, validations, verifications.
     *
     * @param string $handle The handle of the contact.
     * @param ?string $brand The handle of the brand in whose name it is written to.
     * @param list<RealtimeregisterDisclosed|string> $disclosed What of it the public sees: all that is not named is hidden where the registry allows that.
     * @param list<RealtimeregisterValidated|array> $validations Terms that the holder agreed to. Only some accounts may say so.
     * @param list<RealtimeregisterVerified|array> $verifications What was verified of the contact, and how. Only some accounts may say so.
     * @param RealtimeregisterAgent|string|null $designatedAgent Who answers for the old and the new registrant of gTLDs that the change concerns.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setContact(
        string $handle,
        ?string $brand = null,
        ?array $disclosed = null,
        array $validations = [],
        array $verifications = [],
        RealtimeregisterAgent|string|null $designatedAgent = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.set_contact', ['handle' => $handle, 'brand' => $brand, 'disclosed' => $disclosed, 'validations' => $validations, 'verifications' => $verifications, 'designatedAgent' => $designatedAgent], $timeoutMs));
    }

    /**
     * Store with a contact what a registry asks, through Realtime Register.
     *
     * @param string $handle The handle of the contact.
     * @param string $registry The registrar's name for the registry, such as `Sidn`.
     * @param array<string, string> $properties The values, by the registrar's names: `tld.info` has them as fields.
     * @param RealtimeregisterUsage|string|null $usage In which role the registry shall have the contact; as a registrant where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function setProperties(
        string $handle,
        string $registry,
        array $properties,
        RealtimeregisterUsage|string|null $usage = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.set_properties', ['handle' => $handle, 'registry' => $registry, 'properties' => $properties, 'usage' => $usage], $timeoutMs));
    }

    /**
     * Look for domains of the account at Realtime Register.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves. Its
     * `failed()` tells afterwards what could not be read, and is missing among the items.
     *
     * @param list<RealtimeregisterFilter|array> $filters What must hold.
     * @param ?string $text A text that any of their fields has.
     * @param list<string> $order The fields to order by, such as `expiryDate`; with `-` before it, the other way round. By name where left out.
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<ListedDomain, DomainPage>
     */
    public function findDomains(
        array $filters = [],
        ?string $text = null,
        array $order = [],
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): DomainPage => DomainPage::read($this->caller->call('realtimeregister.find_domains', ['filters' => $filters, 'text' => $text, 'order' => $order, 'after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (DomainPage $page): array => $page->domains,
            fn (DomainPage $page): ?string => $page->next,
            fn (DomainPage $page): array => $page->failed,
        );
    }

    /**
     * List the zones at Realtime Register's name servers, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<RealtimeregisterDnsZone, RealtimeregisterZonePage>
     */
    public function zones(
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): RealtimeregisterZonePage => RealtimeregisterZonePage::read($this->caller->call('realtimeregister.zones', ['after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (RealtimeregisterZonePage $page): array => $page->zones,
            fn (RealtimeregisterZonePage $page): ?string => $page->next,
        );
    }

    /**
     * Read a zone at Realtime Register's name servers.
     *
     * @param string $zone The registrar's number of the zone.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function zoneInfo(
        string $zone,
        ?int $timeoutMs = null,
    ): RealtimeregisterDnsZone {
        return RealtimeregisterDnsZone::read($this->caller->call('realtimeregister.zone_info', ['zone' => $zone], $timeoutMs));
    }

    /**
     * Make a zone at Realtime Register's name servers, for a domain that need not be in the account.
     *
     * @param string $name The zone's name, in Unicode or ASCII form.
     * @param RealtimeregisterService|string|null $service Which name servers; BASIC where left out. PREMIUM ones are bought with a domain.
     * @param RealtimeregisterZoneContent|array|null $content What the zone begins with.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function createZone(
        string $name,
        RealtimeregisterService|string|null $service = null,
        RealtimeregisterZoneContent|array|null $content = null,
        ?int $timeoutMs = null,
    ): RealtimeregisterZoneNumber {
        return RealtimeregisterZoneNumber::read($this->caller->call('realtimeregister.create_zone', ['name' => $name, 'service' => $service, 'content' => $content], $timeoutMs));
    }

    /**
     * Change a zone at Realtime Register's name servers.
     *
     * @param string $zone The registrar's number of the zone.
     * @param RealtimeregisterZoneContent|array $content What shall be different.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function updateZone(
        string $zone,
        RealtimeregisterZoneContent|array $content,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.update_zone', ['zone' => $zone, 'content' => $content], $timeoutMs));
    }

    /**
     * Remove a zone from Realtime Register's name servers.
     *
     * @param string $zone The registrar's number of the zone.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function deleteZone(
        string $zone,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.delete_zone', ['zone' => $zone], $timeoutMs));
    }

    /**
     * Read how often a zone at Realtime Register's name servers was asked for.
     *
     * @param string $zone The registrar's number of the zone.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function zoneQueries(
        string $zone,
        ?int $timeoutMs = null,
    ): RealtimeregisterQueryCounts {
        return RealtimeregisterQueryCounts::read($this->caller->call('realtimeregister.zone_queries', ['zone' => $zone], $timeoutMs));
    }

    /**
     * Let Realtime Register fetch a zone from its master now.
     *
     * @param string $zone The registrar's number of the zone.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function retrieveZone(
        string $zone,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.retrieve_zone', ['zone' => $zone], $timeoutMs));
    }

    /**
     * Let Realtime Register sign a zone with new keys.
     *
     * @param string $zone The registrar's number of the zone.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function rollZoneKeys(
        string $zone,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.roll_zone_keys', ['zone' => $zone], $timeoutMs));
    }

    /**
     * Tell Realtime Register that the registry has a zone's new keys.
     *
     * @param string $process The registrar's number of the process that changes the keys.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function confirmKeys(
        string $process,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.confirm_keys', ['process' => $process], $timeoutMs));
    }

    /**
     * List the templates for zones at Realtime Register, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<RealtimeregisterTemplate, RealtimeregisterTemplatePage>
     */
    public function zoneTemplates(
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): RealtimeregisterTemplatePage => RealtimeregisterTemplatePage::read($this->caller->call('realtimeregister.zone_templates', ['after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (RealtimeregisterTemplatePage $page): array => $page->templates,
            fn (RealtimeregisterTemplatePage $page): ?string => $page->next,
        );
    }

    /**
     * Read a template for zones at Realtime Register.
     *
     * @param string $template The name of the template.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function zoneTemplate(
        string $template,
        ?int $timeoutMs = null,
    ): RealtimeregisterTemplate {
        return RealtimeregisterTemplate::read($this->caller->call('realtimeregister.zone_template', ['template' => $template], $timeoutMs));
    }

    /**
     * Make a template for zones at Realtime Register.
     *
     * @param string $template The name of the template.
     * @param RealtimeregisterSoa|array $soa The times of the SOA record: all of them are needed.
     * @param list<RealtimeregisterRecord|array> $records All of the records.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function createZoneTemplate(
        string $template,
        RealtimeregisterSoa|array $soa,
        array $records = [],
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.create_zone_template', ['template' => $template, 'soa' => $soa, 'records' => $records], $timeoutMs));
    }

    /**
     * Write a template for zones at Realtime Register anew.
     *
     * @param string $template The name of the template.
     * @param RealtimeregisterSoa|array $soa The times of the SOA record: all of them are needed.
     * @param list<RealtimeregisterRecord|array> $records All of the records.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function updateZoneTemplate(
        string $template,
        RealtimeregisterSoa|array $soa,
        array $records = [],
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.update_zone_template', ['template' => $template, 'soa' => $soa, 'records' => $records], $timeoutMs));
    }

    /**
     * Remove a template for zones at Realtime Register.
     *
     * @param string $template The name of the template.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function deleteZoneTemplate(
        string $template,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.delete_zone_template', ['template' => $template], $timeoutMs));
    }

    /**
     * List the countries that Realtime Register knows, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<RealtimeregisterCountry, RealtimeregisterCountryPage>
     */
    public function countries(
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): RealtimeregisterCountryPage => RealtimeregisterCountryPage::read($this->caller->call('realtimeregister.countries', ['after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (RealtimeregisterCountryPage $page): array => $page->countries,
            fn (RealtimeregisterCountryPage $page): ?string => $page->next,
        );
    }

    /**
     * Read what Realtime Register knows of a country.
     *
     * @param string $code The code of two letters.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function countryInfo(
        string $code,
        ?int $timeoutMs = null,
    ): RealtimeregisterCountry {
        return RealtimeregisterCountry::read($this->caller->call('realtimeregister.country_info', ['code' => $code], $timeoutMs));
    }

    /**
     * List the ways in which Realtime Register validates contacts, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<RealtimeregisterCategory, RealtimeregisterCategoryPage>
     */
    public function validationCategories(
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): RealtimeregisterCategoryPage => RealtimeregisterCategoryPage::read($this->caller->call('realtimeregister.validation_categories', ['after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (RealtimeregisterCategoryPage $page): array => $page->categories,
            fn (RealtimeregisterCategoryPage $page): ?string => $page->next,
        );
    }

    /**
     * Read one way in which Realtime Register validates contacts.
     *
     * @param string $name Its name, such as `General`.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function validationCategory(
        string $name,
        ?int $timeoutMs = null,
    ): RealtimeregisterCategory {
        return RealtimeregisterCategory::read($this->caller->call('realtimeregister.validation_category', ['name' => $name], $timeoutMs));
    }

    /**
     * List what the account at Realtime Register was charged, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $domain Only those of this domain.
     * @param \DateTimeInterface|string|null $since Only those from this moment on.
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<RealtimeregisterTransaction, RealtimeregisterTransactionPage>
     */
    public function transactions(
        ?string $domain = null,
        \DateTimeInterface|string|null $since = null,
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): RealtimeregisterTransactionPage => RealtimeregisterTransactionPage::read($this->caller->call('realtimeregister.transactions', ['domain' => $domain, 'since' => $since, 'after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (RealtimeregisterTransactionPage $page): array => $page->transactions,
            fn (RealtimeregisterTransactionPage $page): ?string => $page->next,
        );
    }

    /**
     * Read one charge of the account at Realtime Register.
     *
     * @param string $transaction The registrar's number of it.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function transactionInfo(
        string $transaction,
        ?int $timeoutMs = null,
    ): RealtimeregisterTransaction {
        return RealtimeregisterTransaction::read($this->caller->call('realtimeregister.transaction_info', ['transaction' => $transaction], $timeoutMs));
    }

    /**
     * Read Realtime Register's exchange rates.
     *
     * @param ?string $currency The currency; all of the registrar's where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function exchangeRates(
        ?string $currency = null,
        ?int $timeoutMs = null,
    ): RealtimeregisterRates {
        return RealtimeregisterRates::read($this->caller->call('realtimeregister.exchange_rates', ['currency' => $currency], $timeoutMs));
    }

    /**
     * List the registries that Realtime Register works with, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<RealtimeregisterRegistry, RealtimeregisterRegistryPage>
     */
    public function registries(
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): RealtimeregisterRegistryPage => RealtimeregisterRegistryPage::read($this->caller->call('realtimeregister.registries', ['after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (RealtimeregisterRegistryPage $page): array => $page->registries,
            fn (RealtimeregisterRegistryPage $page): ?string => $page->next,
        );
    }

    /**
     * Read one registry that Realtime Register works with.
     *
     * @param string $name The registrar's name for it, such as `Sidn`.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function registryInfo(
        string $name,
        ?int $timeoutMs = null,
    ): RealtimeregisterRegistry {
        return RealtimeregisterRegistry::read($this->caller->call('realtimeregister.registry_info', ['name' => $name], $timeoutMs));
    }

    /**
     * List when registries of Realtime Register do not work, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<RealtimeregisterDowntime, RealtimeregisterDowntimePage>
     */
    public function downtimes(
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): RealtimeregisterDowntimePage => RealtimeregisterDowntimePage::read($this->caller->call('realtimeregister.downtimes', ['after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (RealtimeregisterDowntimePage $page): array => $page->downtimes,
            fn (RealtimeregisterDowntimePage $page): ?string => $page->next,
        );
    }

    /**
     * Read one downtime of a registry of Realtime Register.
     *
     * @param string $downtime The registrar's number of it.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function downtimeInfo(
        string $downtime,
        ?int $timeoutMs = null,
    ): RealtimeregisterDowntime {
        return RealtimeregisterDowntime::read($this->caller->call('realtimeregister.downtime_info', ['downtime' => $downtime], $timeoutMs));
    }

    /**
     * List the account's own accounts at registries, through Realtime Register, page by page.
     *
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function registryAccounts(
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): RealtimeregisterAccountPage {
        return RealtimeregisterAccountPage::read($this->caller->call('realtimeregister.registry_accounts', ['after' => $after, 'pageSize' => $pageSize], $timeoutMs));
    }

    /**
     * Read one of the account's own accounts at registries, through Realtime Register.
     *
     * @param string $registry The registrar's name for the registry.
     * @param string $login The name of the login there.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function registryAccount(
        string $registry,
        string $login,
        ?int $timeoutMs = null,
    ): RealtimeregisterDocument {
        return RealtimeregisterDocument::read($this->caller->call('realtimeregister.registry_account', ['registry' => $registry, 'login' => $login], $timeoutMs));
    }

    /**
     * Read a domain at its registry through Realtime Register, whoever has it.
     *
     * @param string $domain The name, in Unicode or ASCII form.
     * @param ?string $authCode A code to verify.
     * @param ?string $type The registrar's word for what to read.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function gatewayInfo(
        string $domain,
        #[\SensitiveParameter] ?string $authCode = null,
        ?string $type = null,
        ?int $timeoutMs = null,
    ): RealtimeregisterDocument {
        return RealtimeregisterDocument::read($this->caller->call('realtimeregister.gateway_info', ['domain' => $domain, 'authCode' => $authCode, 'type' => $type], $timeoutMs));
    }

    /**
     * List Realtime Register's notifications, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<Event, RealtimeregisterNotificationPage>
     */
    public function notifications(
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): RealtimeregisterNotificationPage => RealtimeregisterNotificationPage::read($this->caller->call('realtimeregister.notifications', ['after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (RealtimeregisterNotificationPage $page): array => $page->events,
            fn (RealtimeregisterNotificationPage $page): ?string => $page->next,
        );
    }

    /**
     * Read one of Realtime Register's notifications.
     *
     * @param string $event The registrar's number of it.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function notification(
        string $event,
        ?int $timeoutMs = null,
    ): Event {
        return Event::read($this->caller->call('realtimeregister.notification', ['event' => $event], $timeoutMs));
    }

    /**
     * List the brands at Realtime Register, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many on a page; the registrar's best size where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<RealtimeregisterBrand, RealtimeregisterBrandPage>
     */
    public function brands(
        ?string $after = null,
        ?int $pageSize = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): RealtimeregisterBrandPage => RealtimeregisterBrandPage::read($this->caller->call('realtimeregister.brands', ['after' => $after, 'pageSize' => $pageSize], $timeoutMs)),
            $after,
            fn (RealtimeregisterBrandPage $page): array => $page->brands,
            fn (RealtimeregisterBrandPage $page): ?string => $page->next,
        );
    }

    /**
     * Read a brand at Realtime Register.
     *
     * @param string $brand The handle of the brand.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function brandInfo(
        string $brand,
        ?int $timeoutMs = null,
    ): RealtimeregisterBrand {
        return RealtimeregisterBrand::read($this->caller->call('realtimeregister.brand_info', ['brand' => $brand], $timeoutMs));
    }

    /**
     * Make a brand at Realtime Register.
     *
     * @param string $brand The handle of the brand.
     * @param RealtimeregisterBrandDetails|array $details What it says.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function createBrand(
        string $brand,
        RealtimeregisterBrandDetails|array $details,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.create_brand', ['brand' => $brand, 'details' => $details], $timeoutMs));
    }

    /**
     * Change a brand at Realtime Register.
     *
     * @param string $brand The handle of the brand.
     * @param RealtimeregisterBrandDetails|array $details What shall be different.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function updateBrand(
        string $brand,
        RealtimeregisterBrandDetails|array $details,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.update_brand', ['brand' => $brand, 'details' => $details], $timeoutMs));
    }

    /**
     * Remove a brand at Realtime Register.
     *
     * @param string $brand The handle of the brand.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function deleteBrand(
        string $brand,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.delete_brand', ['brand' => $brand], $timeoutMs));
    }

    /**
     * List the texts of a brand's mails at Realtime Register.
     *
     * @param string $brand The handle of the brand.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function brandTemplates(
        string $brand,
        ?int $timeoutMs = null,
    ): RealtimeregisterDocument {
        return RealtimeregisterDocument::read($this->caller->call('realtimeregister.brand_templates', ['brand' => $brand], $timeoutMs));
    }

    /**
     * Read a text of a brand's mails at Realtime Register.
     *
     * @param string $brand The handle of the brand.
     * @param string $template The name of the text.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function brandTemplate(
        string $brand,
        string $template,
        ?int $timeoutMs = null,
    ): RealtimeregisterDocument {
        return RealtimeregisterDocument::read($this->caller->call('realtimeregister.brand_template', ['brand' => $brand, 'template' => $template], $timeoutMs));
    }

    /**
     * Show a text of a brand's mails at Realtime Register as it would be sent.
     *
     * @param string $brand The handle of the brand.
     * @param string $template The name of the text.
     * @param ?string $context The registrar's word for the occasion; its own choice where left out.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function previewBrandTemplate(
        string $brand,
        string $template,
        ?string $context = null,
        ?int $timeoutMs = null,
    ): RealtimeregisterDocument {
        return RealtimeregisterDocument::read($this->caller->call('realtimeregister.preview_brand_template', ['brand' => $brand, 'template' => $template, 'context' => $context], $timeoutMs));
    }

    /**
     * Change a text of a brand's mails at Realtime Register.
     *
     * @param string $brand The handle of the brand.
     * @param string $template The name of the text.
     * @param ?string $subject The subject.
     * @param ?string $text The mail without marks.
     * @param ?string $html The mail with marks.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function updateBrandTemplate(
        string $brand,
        string $template,
        ?string $subject = null,
        ?string $text = null,
        ?string $html = null,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('realtimeregister.update_brand_template', ['brand' => $brand, 'template' => $template, 'subject' => $subject, 'text' => $text, 'html' => $html], $timeoutMs));
    }

    /**
     * List the languages that mails of Realtime Register's brands can have.
     *
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function brandLocales(
        ?int $timeoutMs = null,
    ): RealtimeregisterLocales {
        return RealtimeregisterLocales::read($this->caller->call('realtimeregister.brand_locales', [], $timeoutMs));
    }
}
