//! TLD rules that lie beside a registrar's code as data.

/// Takes in the files of the folder `tld` beside the place of use, which is named for the test that none is left out.
macro_rules! rules_of {
    ($registrar:literal: $($name:literal)+) => {
        static FILES: &[(&str, &str)] = &[$(($name, include_str!(concat!("tld/", $name)))),+];

        static RULES: $crate::fork::Lazy<$crate::tld::Rules> =
            $crate::fork::Lazy::new(|| $crate::tld::Rules::parse(FILES).expect("a test reads the same files"));

        /// The rules of all TLDs.
        pub(super) fn all() -> &'static $crate::tld::Rules {
            RULES.get()
        }

        #[cfg(test)]
        mod files {
            #[test]
            fn every_rule_file_is_well_formed_and_taken_in() {
                assert_eq!($crate::tld::Rules::parse(super::FILES).map(|_| ()), Ok(()));
                let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/provider/", $registrar, "/tld");
                let entries = std::fs::read_dir(folder).expect("the folder");
                let names = entries.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
                let mut names: Vec<String> = names.filter(|name| name.ends_with(".toml")).collect();
                names.sort();
                assert_eq!(names, super::FILES.iter().map(|(name, _)| (*name).to_owned()).collect::<Vec<_>>());
            }
        }
    };
}

pub(super) use rules_of;
