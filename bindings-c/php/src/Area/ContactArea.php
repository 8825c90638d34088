<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Listing;
use Anyregistrar\Type\Changed;
use Anyregistrar\Type\Contact;
use Anyregistrar\Type\ContactHandle;
use Anyregistrar\Type\ContactPage;
use Anyregistrar\Type\ContactRecord;
use Anyregistrar\Type\LogicboxesContact;
use Anyregistrar\Type\LooseContact;
use Anyregistrar\Type\NormalizedContact;

/** Operations on contacts. */
final class ContactArea extends Area
{
    /**
     * Store a contact at the registrar.
     *
     * @param Contact|array $contact All of the contact's data.
     * @param LogicboxesContact|array|null $logicboxes What only LogicBoxes knows.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function create(
        #[\SensitiveParameter] Contact|array $contact,
        LogicboxesContact|array|null $logicboxes = null,
        ?int $timeoutMs = null,
    ): ContactHandle {
        return ContactHandle::read($this->caller->call('contact.create', ['contact' => $contact, 'logicboxes' => $logicboxes], $timeoutMs));
    }

    /**
     * Read a stored contact.
     *
     * @param string $handle The registrar's handle.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function info(
        string $handle,
        ?int $timeoutMs = null,
    ): ContactRecord {
        return ContactRecord::read($this->caller->call('contact.info', ['handle' => $handle], $timeoutMs));
    }

    /**
     * List stored contacts, page by page.
     *
     * What it gives reads page after page as it is iterated; `pages()` gives the pages themselves.
     *
     * @param ?string $name Only those whose name has this in it.
     * @param ?string $organization Only those of this organisation.
     * @param ?string $email Only those with this e-mail address.
     * @param ?string $after Where to go on: `next` of the page before. The first page where left out.
     * @param ?int $pageSize How many contacts on a page; the registrar's best size where left out.
     * @param LogicboxesContact|array|null $logicboxes What only LogicBoxes knows.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     *
     * @return Listing<ContactRecord, ContactPage>
     */
    public function list(
        ?string $name = null,
        ?string $organization = null,
        #[\SensitiveParameter] ?string $email = null,
        ?string $after = null,
        ?int $pageSize = null,
        LogicboxesContact|array|null $logicboxes = null,
        ?int $timeoutMs = null,
    ): Listing {
        return new Listing(
            fn (?string $after): ContactPage => ContactPage::read($this->caller->call('contact.list', ['name' => $name, 'organization' => $organization, 'email' => $email, 'after' => $after, 'pageSize' => $pageSize, 'logicboxes' => $logicboxes], $timeoutMs)),
            $after,
            fn (ContactPage $page): array => $page->contacts,
            fn (ContactPage $page): ?string => $page->next,
        );
    }

    /**
     * Replace the data of a stored contact.
     *
     * @param string $handle The registrar's handle.
     * @param Contact|array $contact All of the contact's data, also what stays.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function update(
        string $handle,
        #[\SensitiveParameter] Contact|array $contact,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('contact.update', ['handle' => $handle, 'contact' => $contact], $timeoutMs));
    }

    /**
     * Remove a stored contact.
     *
     * @param string $handle The registrar's handle.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function delete(
        string $handle,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('contact.delete', ['handle' => $handle], $timeoutMs));
    }

    /**
     * Have a stored contact confirm its data, or remind it.
     *
     * @param string $handle The registrar's handle.
     * @param list<string> $categories The registrar's words for what is to be confirmed, such as the registries that want it.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function validate(
        string $handle,
        array $categories,
        ?int $timeoutMs = null,
    ): Changed {
        return Changed::read($this->caller->call('contact.validate', ['handle' => $handle, 'categories' => $categories], $timeoutMs));
    }

    /**
     * Make a contact as somebody wrote it into what the registrar takes.
     *
     * @param LooseContact|array $contact The contact.
     * @param bool $splitName Also cut a name of more than two words apart where the registrar takes first and last name apart: before its last word, or behind its first in countries where the family's name comes first.
     * @param bool $ascii Write names and address in ASCII. To be asked for only where the registry takes nothing else.
     * @param ?int $timeoutMs How many milliseconds to wait at most.
     */
    public function normalize(
        #[\SensitiveParameter] LooseContact|array $contact,
        bool $splitName = false,
        bool $ascii = false,
        ?int $timeoutMs = null,
    ): NormalizedContact {
        return NormalizedContact::read($this->caller->call('contact.normalize', ['contact' => $contact, 'splitName' => $splitName, 'ascii' => $ascii], $timeoutMs));
    }
}
