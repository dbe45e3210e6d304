package io.github.ismskit.rule;

import io.github.ismskit.rule.audit.AuditFindingIsAnswered;
import io.github.ismskit.rule.audit.AuditIsHeldAsPlanned;
import io.github.ismskit.rule.audit.AuditorIsIndependent;
import io.github.ismskit.rule.audit.CertificateIsValid;
import io.github.ismskit.rule.audit.InternalAuditCoversIsms;
import io.github.ismskit.rule.content.BrandIsLegible;
import io.github.ismskit.rule.content.DocumentIsReadable;
import io.github.ismskit.rule.content.FileIsClaimed;
import io.github.ismskit.rule.content.HeaderMatchesSchema;
import io.github.ismskit.rule.content.IdIsUnique;
import io.github.ismskit.rule.content.InheritedObligationIsKept;
import io.github.ismskit.rule.content.LinkResolves;
import io.github.ismskit.rule.content.OwnerIsActive;
import io.github.ismskit.rule.content.PlaceholderIsFilled;
import io.github.ismskit.rule.content.ReferenceResolves;
import io.github.ismskit.rule.content.TranslationFollowsOriginal;
import io.github.ismskit.rule.evidence.ActivityIsDoneOnTime;
import io.github.ismskit.rule.evidence.ActivityRanAllPeriod;
import io.github.ismskit.rule.evidence.EvidenceIsFresh;
import io.github.ismskit.rule.evidence.EvidenceIsIntact;
import io.github.ismskit.rule.evidence.EvidenceIsKept;
import io.github.ismskit.rule.evidence.EvidenceIsNotReused;
import io.github.ismskit.rule.evidence.EvidenceIsPlausible;
import io.github.ismskit.rule.evidence.EvidenceIsPresent;
import io.github.ismskit.rule.evidence.EvidenceIsSteady;
import io.github.ismskit.rule.evidence.EvidenceIsStoredRaw;
import io.github.ismskit.rule.evidence.EvidenceIsUnaltered;
import io.github.ismskit.rule.evidence.EvidenceIsVerified;
import io.github.ismskit.rule.evidence.EvidenceWasRecordedPromptly;
import io.github.ismskit.rule.evidence.FailedEvidenceHasNonconformity;
import io.github.ismskit.rule.evidence.RecurringDutyIsScheduled;
import io.github.ismskit.rule.governed.ChangeImpactIsAssessed;
import io.github.ismskit.rule.governed.DocumentReviewIsCurrent;
import io.github.ismskit.rule.governed.ExceptionIsValid;
import io.github.ismskit.rule.governed.RequiredDocumentExists;
import io.github.ismskit.rule.governed.SupplierReviewIsCurrent;
import io.github.ismskit.rule.improvement.IncidentIsLearnedFrom;
import io.github.ismskit.rule.improvement.ManagementReviewIsComplete;
import io.github.ismskit.rule.improvement.ManagementReviewIsHeld;
import io.github.ismskit.rule.improvement.NonconformityDoesNotRecur;
import io.github.ismskit.rule.improvement.NonconformityIsHandledOnTime;
import io.github.ismskit.rule.improvement.NonconformityLogIsAlive;
import io.github.ismskit.rule.improvement.ObjectiveIsMeasured;
import io.github.ismskit.rule.improvement.ReviewDecisionIsOnTime;
import io.github.ismskit.rule.look.ClockIsSane;
import io.github.ismskit.rule.look.HistoryIsKnown;
import io.github.ismskit.rule.look.RuleKeepsItsWeight;
import io.github.ismskit.rule.policy.PolicyIsApproved;
import io.github.ismskit.rule.policy.PolicyReviewIsCurrent;
import io.github.ismskit.rule.risk.RiskAcceptanceIsValid;
import io.github.ismskit.rule.risk.RiskIsTreated;
import io.github.ismskit.rule.risk.RiskIsWithinAppetite;
import io.github.ismskit.rule.risk.RiskPlanIsOnTime;
import io.github.ismskit.rule.risk.RiskReviewIsCurrent;
import io.github.ismskit.rule.soa.ImplementedControlIsEvidenced;
import io.github.ismskit.rule.soa.SoaDecisionIsJustified;
import io.github.ismskit.rule.soa.SoaIsComplete;
import java.util.List;

/** The rule book: every rule there is, in the order in which it is told. */
public final class StandardRules {

    private StandardRules() {}

    public static List<Rule> all() {
        return List.of(
                new DocumentIsReadable(),
                new HeaderMatchesSchema(),
                new FileIsClaimed(),
                new IdIsUnique(),
                new ReferenceResolves(),
                new LinkResolves(),
                new PlaceholderIsFilled(),
                new OwnerIsActive(),
                new BrandIsLegible(),
                new TranslationFollowsOriginal(),
                new InheritedObligationIsKept(),
                new PolicyIsApproved(),
                new PolicyReviewIsCurrent(),
                new RiskReviewIsCurrent(),
                new RiskIsTreated(),
                new RiskIsWithinAppetite(),
                new RiskAcceptanceIsValid(),
                new RiskPlanIsOnTime(),
                new SoaIsComplete(),
                new SoaDecisionIsJustified(),
                new ImplementedControlIsEvidenced(),
                new RecurringDutyIsScheduled(),
                new ActivityIsDoneOnTime(),
                new ActivityRanAllPeriod(),
                new EvidenceIsFresh(),
                new EvidenceIsPresent(),
                new EvidenceIsIntact(),
                new EvidenceIsPlausible(),
                new EvidenceIsNotReused(),
                new EvidenceIsVerified(),
                new EvidenceIsUnaltered(),
                new EvidenceIsKept(),
                new EvidenceIsStoredRaw(),
                new EvidenceWasRecordedPromptly(),
                new EvidenceIsSteady(),
                new FailedEvidenceHasNonconformity(),
                new InternalAuditCoversIsms(),
                new AuditIsHeldAsPlanned(),
                new AuditorIsIndependent(),
                new AuditFindingIsAnswered(),
                new ManagementReviewIsHeld(),
                new ManagementReviewIsComplete(),
                new ReviewDecisionIsOnTime(),
                new NonconformityIsHandledOnTime(),
                new NonconformityDoesNotRecur(),
                new NonconformityLogIsAlive(),
                new ObjectiveIsMeasured(),
                new ChangeImpactIsAssessed(),
                new IncidentIsLearnedFrom(),
                new SupplierReviewIsCurrent(),
                new ExceptionIsValid(),
                new DocumentReviewIsCurrent(),
                new RequiredDocumentExists(),
                new CertificateIsValid(),
                new ClockIsSane(),
                new RuleKeepsItsWeight(),
                new HistoryIsKnown());
    }

    /** The rules on what is written, which hold or not whatever the day. */
    public static List<Rule> timeless() {
        return List.of(
                new DocumentIsReadable(),
                new HeaderMatchesSchema(),
                new FileIsClaimed(),
                new IdIsUnique(),
                new ReferenceResolves(),
                new PlaceholderIsFilled());
    }

    /** The rules that can be asked about a day of the past, since records keep the dates that they look at. */
    public static List<Rule> dated() {
        return List.of(
                new PolicyReviewIsCurrent(),
                new RiskReviewIsCurrent(),
                new RiskPlanIsOnTime(),
                new ActivityIsDoneOnTime(),
                new ActivityRanAllPeriod(),
                new EvidenceIsFresh(),
                new InternalAuditCoversIsms(),
                new AuditIsHeldAsPlanned(),
                new ManagementReviewIsHeld(),
                new ReviewDecisionIsOnTime(),
                new NonconformityIsHandledOnTime(),
                new NonconformityLogIsAlive(),
                new ObjectiveIsMeasured(),
                new ChangeImpactIsAssessed(),
                new IncidentIsLearnedFrom(),
                new SupplierReviewIsCurrent(),
                new DocumentReviewIsCurrent(),
                new CertificateIsValid());
    }

    /** The rules that a single record can break by what it says and what lies beside it. */
    public static List<Rule> recorded() {
        return all().stream()
                .filter(rule -> rule.reach() == Reach.RECORDED || rule instanceof OwnerIsActive)
                .toList();
    }

    public static List<String> ids() {
        return all().stream().map(Rule::id).toList();
    }
}
