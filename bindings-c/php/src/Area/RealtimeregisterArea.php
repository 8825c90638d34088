<?php

// Made by `cargo xtask generate` from the operation table. Do not edit.

declare(strict_types=1);

namespace Anyregistrar\Area;

use Anyregistrar\Area;
use Anyregistrar\Type\Changed;
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
}
