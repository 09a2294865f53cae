package fi.mittava.ingest.feed;

/** What the contract says beside the feeds' declarations: answers with choices, wide files, survey links, definitions. */
final class SurveyChapter {
    static final String TEXT = """

        ## Answers with choices

        An answer is a number. Of an item with `type: choice` each choice has an answer of its own: item_code is
        `<item>.<choice>`, answer is 1 (chosen) or 0 (not chosen). `helped.guidance` with 1 and `helped.peers` with 0 say
        that guidance helped and the peers did not. A choice that no record names is not known: send the 0s too, then a
        correction takes back what was chosen before. An item_code that names the item alone, or a choice that the
        instrument doesn't list, is refused. An item without `several: true` takes one choice in a response.

        ## Wide files of survey tools

        Survey tools export a row a response and a column an item. Such a file is named `responses_<instrument>*.csv`
        (`responses_asiakaspalaute.csv`, `responses_asiakaspalaute_2025-06-30.csv`), or lies in a folder
        `responses_<instrument>/`; the longest code of an instrument that the name begins with counts. It lands as records of
        `measurements`, an answer each.

        - Columns: response_id, phase and answered_on are required; participation_id (or service_code, contract_code),
          instrument_version, collected_by, mode, language, updated_at and deleted mean what they mean in `measurements`. Every
          column that is named like an item of the instrument is an answer; capital and small letters are the same.
        - An empty field is an item that was not answered: it lands nothing, and takes no earlier answer back.
        - An item with choices is one column `<item>` with the codes of the choices chosen, a blank, comma or semicolon between
          each two (`guidance peers`); then the others are known not to be chosen. Or it is a column `<item>.<choice>` for each
          choice, with 1 or 0. Not both in one file.
        - One bad answer refuses the response, with the item as the column. A response without an answer is refused. A file
          without a column of the instrument's items is refused as a whole.
        - `deleted` = true withdraws every answer of the response; only response_id needs a value.
        - A file of an instrument that is not known can't be told apart into items. It is left out, and ingest says so, until
          the instrument's YAML file lies in the folder that `instruments.dir` (flag `--instruments`) names.
        - When the instrument changes (new items, another scale), the file is read once more, by what the instrument says now.
        - A form of a meter and its add-ons is one file, under the name of any of them (see below). A form with items of other
          instruments is sent twice: a copy under the name of each.

        `./mittava template --to DIR` writes an example, `responses_asiakaspalaute.csv`.

        ## Extra items of a service

        An instrument with `extends: <base>` is an add-on: it adds the items of its file to those of the base, for the services
        and service types that it lists, or for all. A survey tool sends the answers to both in one response. Send them under
        the base's code, in `measurements` and wide files alike: what the base has no item for belongs to the add-on of the
        participation's service. Under the add-on's code it is the other way round: what the add-on has no item for is the
        base's, or another add-on's of that service. Nothing needs to be sent twice.

        - `instrument_version` is the version of the instrument that the answer is sent under. The others of the family are of
          their newest version, or, if that holds fewer of the response's answers on its scales, of the newest that holds most.
          To name an add-on's version, send its answers under its own code.
        - An item of the instrument sent under is never another's, even if its answer is off the scale. Of several add-ons with
          the same item the one that names the participation's service goes first, then one that names its type, then one for
          all services; then the least code. The value of an answer never chooses between add-ons.
        - An answer is refused if it can be one to none of the family's items of that code. An answer to an item that only the
          add-ons of other services have waits, and so does one to an item that none of them has.
        - Base and add-on have the same `linkage`; else each takes only what is sent under its own code. An add-on of anonymous
          feedback goes by the answer's service, or its contract's.
        - An add-on extends an instrument that extends no other. An item code that base or add-ons share is written with the same
          capital letters and has the same type in each; ingest stops at definitions that break this.

        ## How a survey learns the participation

        An answer belongs to a participation by its `participation_id`. Let the survey's link carry it, so that nobody types
        it and the survey needs no name and no identity code:

        1. Give each participant a link of their own, made from the list of participations:
           `https://survey.example/abc?participation_id=T0001&phase=start`. A mail merge does it.
        2. Let the survey keep what the link carries, as a hidden question named `participation_id`, and `phase` likewise;
           or make one survey for each phase and add the column to its export.
           - **Webropol**: add a text question, hide it, and fill it from the link (the survey's settings call it a URL
             parameter or pre-filled answer); or import the list as contacts, with participation_id as background data.
           - **Microsoft Forms**: take "Get pre-filled URL" with a marker as the answer of a text question, then replace
             the marker in the link by each participation_id. Forms can't hide the question; say that it is filled in already.
           - **Google Forms**: "Get pre-filled link", in the same way; the link's parameter is named `entry.<number>`.
           - **LimeSurvey**, **REDCap**, **Lyyti** and others: a hidden field with a default from the URL, or the
             respondent list's own attribute.
        3. Export as CSV with a header of codes, not of question texts: name the columns `response_id`, `answered_on` and
           the items' codes (`f1`, `f2`, …) in the survey, or rename them once in the export's template.
        4. On paper or in an interview, write the participation_id on the form before it is handed out; `mode` is then
           `paper` or `interview`, and `collected_by` says who was there.

        `response_id` is the survey tool's own number of the response; where two surveys count alike, put the survey's code before
        it (`PALAUTE25-17`). For anonymous feedback (`linkage: none`) let the link carry `service_code` or `contract_code` instead;
        a participation_id is then refused. Never put an identity code, a name or an e-mail address into a link.

        ## Definitions

        Instruments, target groups and codes come from files too: those that Mittava ships, and your own in the folder that
        `instruments.dir` (flag `--instruments`) names: `*.yaml`, an instrument each; `target-groups.yaml`; `codes/<list>.csv`.
        They land as records of a feed of their own, each time that they differ from what landed before.

        - Another `version` in an instrument's file makes a version beside the older ones, which stay in force for their
          answers. Another content under the same version replaces it. Two files of one instrument and version are refused.
        - Your target group or code replaces the shipped one of the same code.
        - What you take out of your folder is withdrawn, and ingest says so: a target group, a code, or an instrument whose code
          no file has any more. Its answers wait and count again when it comes back. Without the setting nothing is withdrawn.
        - A file that can't be read stops ingest before anything is written, with the file, the line or key, and the rule. Mend it
          and ingest again: no feed file is lost by that.
        - Items, and `<item>.<choice>`, are codes of at most 64 letters; they must differ by more than capital letters, and must
          not be named like a column of `measurements`.
        """;

    private SurveyChapter() {}
}
