//! The section `[mail]`: where links are sent from, in mode *e-mail link*.

use ticket_status_helpdesks::PrivateNetworks;
use toml::Spanned;

use super::{
    error::ConfigError,
    file::MailSection,
    from_folder,
    secret::{Named, Secrets},
};
use crate::{
    mail::Mailer,
    settings::{AccessMode, Mail, Site},
};

/// Reads and checks it. The mode needs it, and the page that links lead to.
pub(super) fn read(
    secrets: &Secrets<'_>,
    section: Option<&Spanned<MailSection>>,
    site: &Site,
) -> Result<Option<Mail>, ConfigError> {
    let by_mail = site.access == AccessMode::EmailLink;
    let Some(section) = section else {
        let missing =
            "`access = \"email_link\"` needs a mail server; add a section [mail] with `host` and `from`";
        return if by_mail { Err(secrets.source.at(0..0, missing)) } else { Ok(None) };
    };
    if by_mail && site.page.is_none() {
        let missing =
            "mailed links lead nowhere; set `page` under [site] to the page that carries the widget";
        return Err(secrets.source.at(section.span(), missing));
    }
    let told = section.get_ref();
    let login = match &told.user {
        None => None,
        Some(user) => {
            let password = secrets.read(&Named {
                what: "password",
                file: told.password_file.as_ref(),
                env: told.password_env.as_ref(),
                section: section.span(),
            })?;
            Some((user.clone(), password))
        }
    };
    let mail = Mail {
        host: told.host.clone(),
        port: told.port.unwrap_or(told.tls.usual_port()),
        tls: told.tls,
        ca: told.ca_file.as_ref().map(|file| from_folder(secrets.folder, file.get_ref())),
        login,
        from: told.from.get_ref().clone(),
        private_networks: PrivateNetworks::new(
            told.private_networks.iter().map(|network| network.0).collect(),
        ),
    };
    Mailer::new(&mail).map_err(|bad| secrets.source.at(told.from.span(), &bad.to_string()))?;
    Ok(Some(mail))
}
