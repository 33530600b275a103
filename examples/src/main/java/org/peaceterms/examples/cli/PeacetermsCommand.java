package org.peaceterms.examples.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.ScopeType;

/** The command of all commands; it does nothing by itself. */
@Command(
    name = "peaceterms",
    description =
        "Reads, shows, compares, merges, checks, schedules and audits drafts of peace plans.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    scope = ScopeType.INHERIT,
    versionProvider = Version.class,
    usageHelpAutoWidth = false,
    footerHeading = "%n",
    footer = {
      "PLAN, BEFORE, AFTER, BASE, LEFT and RIGHT are a shipped id (see list), a file, or - for",
      "standard input.",
      "Exit status: 0 all clear (diff: no difference; merge: no conflict; check and schedule:",
      "COMPATIBLE; audit: no finding), 1 anything else that was answered, 2 no answer."
    })
final class PeacetermsCommand {}
