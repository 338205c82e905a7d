/**
 */
package org.mekiki.model.policy.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.mekiki.model.ModelPackage;

import org.mekiki.model.actors.ActorsPackage;

import org.mekiki.model.actors.impl.ActorsPackageImpl;

import org.mekiki.model.evidence.EvidencePackage;

import org.mekiki.model.evidence.impl.EvidencePackageImpl;

import org.mekiki.model.funding.FundingPackage;

import org.mekiki.model.funding.impl.FundingPackageImpl;

import org.mekiki.model.impl.ModelPackageImpl;

import org.mekiki.model.judgement.JudgementPackage;

import org.mekiki.model.judgement.impl.JudgementPackageImpl;

import org.mekiki.model.learning.LearningPackage;

import org.mekiki.model.learning.impl.LearningPackageImpl;

import org.mekiki.model.lists.ListsPackage;

import org.mekiki.model.lists.impl.ListsPackageImpl;

import org.mekiki.model.policy.EventStatus;
import org.mekiki.model.policy.PolicyEvent;
import org.mekiki.model.policy.PolicyFactory;
import org.mekiki.model.policy.PolicyFramework;
import org.mekiki.model.policy.PolicyPackage;
import org.mekiki.model.policy.Provision;
import org.mekiki.model.policy.TalentMeasure;

import org.mekiki.model.taxonomy.TaxonomyPackage;

import org.mekiki.model.taxonomy.impl.TaxonomyPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class PolicyPackageImpl extends EPackageImpl implements PolicyPackage
{
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass talentMeasureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass policyFrameworkEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass provisionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum eventStatusEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.mekiki.model.policy.PolicyPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private PolicyPackageImpl()
	{
		super(eNS_URI, PolicyFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link PolicyPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static PolicyPackage init()
	{
		if (isInited) return (PolicyPackage)EPackage.Registry.INSTANCE.getEPackage(PolicyPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredPolicyPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		PolicyPackageImpl thePolicyPackage = registeredPolicyPackage instanceof PolicyPackageImpl ? (PolicyPackageImpl)registeredPolicyPackage : new PolicyPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		ModelPackageImpl theModelPackage = (ModelPackageImpl)(registeredPackage instanceof ModelPackageImpl ? registeredPackage : ModelPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ActorsPackage.eNS_URI);
		ActorsPackageImpl theActorsPackage = (ActorsPackageImpl)(registeredPackage instanceof ActorsPackageImpl ? registeredPackage : ActorsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);
		TaxonomyPackageImpl theTaxonomyPackage = (TaxonomyPackageImpl)(registeredPackage instanceof TaxonomyPackageImpl ? registeredPackage : TaxonomyPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(ListsPackage.eNS_URI);
		ListsPackageImpl theListsPackage = (ListsPackageImpl)(registeredPackage instanceof ListsPackageImpl ? registeredPackage : ListsPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(FundingPackage.eNS_URI);
		FundingPackageImpl theFundingPackage = (FundingPackageImpl)(registeredPackage instanceof FundingPackageImpl ? registeredPackage : FundingPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(EvidencePackage.eNS_URI);
		EvidencePackageImpl theEvidencePackage = (EvidencePackageImpl)(registeredPackage instanceof EvidencePackageImpl ? registeredPackage : EvidencePackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(JudgementPackage.eNS_URI);
		JudgementPackageImpl theJudgementPackage = (JudgementPackageImpl)(registeredPackage instanceof JudgementPackageImpl ? registeredPackage : JudgementPackage.eINSTANCE);
		registeredPackage = EPackage.Registry.INSTANCE.getEPackage(LearningPackage.eNS_URI);
		LearningPackageImpl theLearningPackage = (LearningPackageImpl)(registeredPackage instanceof LearningPackageImpl ? registeredPackage : LearningPackage.eINSTANCE);

		// Create package meta-data objects
		thePolicyPackage.createPackageContents();
		theModelPackage.createPackageContents();
		theActorsPackage.createPackageContents();
		theTaxonomyPackage.createPackageContents();
		theListsPackage.createPackageContents();
		theFundingPackage.createPackageContents();
		theEvidencePackage.createPackageContents();
		theJudgementPackage.createPackageContents();
		theLearningPackage.createPackageContents();

		// Initialize created meta-data
		thePolicyPackage.initializePackageContents();
		theModelPackage.initializePackageContents();
		theActorsPackage.initializePackageContents();
		theTaxonomyPackage.initializePackageContents();
		theListsPackage.initializePackageContents();
		theFundingPackage.initializePackageContents();
		theEvidencePackage.initializePackageContents();
		theJudgementPackage.initializePackageContents();
		theLearningPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		thePolicyPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(PolicyPackage.eNS_URI, thePolicyPackage);
		return thePolicyPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicyEvent()
	{
		return policyEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyEvent_Date()
	{
		return (EAttribute)policyEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyEvent_End()
	{
		return (EAttribute)policyEventEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyEvent_Printed()
	{
		return (EAttribute)policyEventEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyEvent_Happened()
	{
		return (EAttribute)policyEventEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyEvent_Jurisdictions()
	{
		return (EAttribute)policyEventEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTalentMeasure()
	{
		return talentMeasureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTalentMeasure_Jurisdiction()
	{
		return (EAttribute)talentMeasureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTalentMeasure_Authority()
	{
		return (EAttribute)talentMeasureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTalentMeasure_Date()
	{
		return (EAttribute)talentMeasureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTalentMeasure_Kind()
	{
		return (EAttribute)talentMeasureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTalentMeasure_Figures()
	{
		return (EAttribute)talentMeasureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPolicyFramework()
	{
		return policyFrameworkEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPolicyFramework_Date()
	{
		return (EAttribute)policyFrameworkEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPolicyFramework_Provisions()
	{
		return (EReference)policyFrameworkEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getProvision()
	{
		return provisionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Kind()
	{
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Law()
	{
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_Date()
	{
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getProvision_End()
	{
		return (EAttribute)provisionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProvision_Provisions()
	{
		return (EReference)provisionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProvision_Parent()
	{
		return (EReference)provisionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getProvision_Technologies()
	{
		return (EReference)provisionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getEventStatus()
	{
		return eventStatusEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PolicyFactory getPolicyFactory()
	{
		return (PolicyFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents()
	{
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		policyEventEClass = createEClass(POLICY_EVENT);
		createEAttribute(policyEventEClass, POLICY_EVENT__DATE);
		createEAttribute(policyEventEClass, POLICY_EVENT__END);
		createEAttribute(policyEventEClass, POLICY_EVENT__PRINTED);
		createEAttribute(policyEventEClass, POLICY_EVENT__HAPPENED);
		createEAttribute(policyEventEClass, POLICY_EVENT__JURISDICTIONS);

		talentMeasureEClass = createEClass(TALENT_MEASURE);
		createEAttribute(talentMeasureEClass, TALENT_MEASURE__JURISDICTION);
		createEAttribute(talentMeasureEClass, TALENT_MEASURE__AUTHORITY);
		createEAttribute(talentMeasureEClass, TALENT_MEASURE__DATE);
		createEAttribute(talentMeasureEClass, TALENT_MEASURE__KIND);
		createEAttribute(talentMeasureEClass, TALENT_MEASURE__FIGURES);

		policyFrameworkEClass = createEClass(POLICY_FRAMEWORK);
		createEAttribute(policyFrameworkEClass, POLICY_FRAMEWORK__DATE);
		createEReference(policyFrameworkEClass, POLICY_FRAMEWORK__PROVISIONS);

		provisionEClass = createEClass(PROVISION);
		createEAttribute(provisionEClass, PROVISION__KIND);
		createEAttribute(provisionEClass, PROVISION__LAW);
		createEAttribute(provisionEClass, PROVISION__DATE);
		createEAttribute(provisionEClass, PROVISION__END);
		createEReference(provisionEClass, PROVISION__PROVISIONS);
		createEReference(provisionEClass, PROVISION__PARENT);
		createEReference(provisionEClass, PROVISION__TECHNOLOGIES);

		// Create enums
		eventStatusEEnum = createEEnum(EVENT_STATUS);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents()
	{
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		ModelPackage theModelPackage = (ModelPackage)EPackage.Registry.INSTANCE.getEPackage(ModelPackage.eNS_URI);
		TaxonomyPackage theTaxonomyPackage = (TaxonomyPackage)EPackage.Registry.INSTANCE.getEPackage(TaxonomyPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		policyEventEClass.getESuperTypes().add(theModelPackage.getElement());
		talentMeasureEClass.getESuperTypes().add(theModelPackage.getElement());
		policyFrameworkEClass.getESuperTypes().add(theModelPackage.getElement());
		provisionEClass.getESuperTypes().add(theModelPackage.getElement());

		// Initialize classes, features, and operations; add parameters
		initEClass(policyEventEClass, PolicyEvent.class, "PolicyEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPolicyEvent_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, PolicyEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPolicyEvent_End(), theModelPackage.getPartialDate(), "end", null, 0, 1, PolicyEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPolicyEvent_Printed(), ecorePackage.getEString(), "printed", null, 0, 1, PolicyEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPolicyEvent_Happened(), this.getEventStatus(), "happened", null, 0, 1, PolicyEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getPolicyEvent_Jurisdictions(), theModelPackage.getJurisdictionCode(), "jurisdictions", null, 0, -1, PolicyEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, !IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(talentMeasureEClass, TalentMeasure.class, "TalentMeasure", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getTalentMeasure_Jurisdiction(), theModelPackage.getJurisdictionCode(), "jurisdiction", null, 0, 1, TalentMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTalentMeasure_Authority(), ecorePackage.getEString(), "authority", null, 0, 1, TalentMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTalentMeasure_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, TalentMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTalentMeasure_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, TalentMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getTalentMeasure_Figures(), ecorePackage.getEString(), "figures", null, 0, 1, TalentMeasure.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(policyFrameworkEClass, PolicyFramework.class, "PolicyFramework", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getPolicyFramework_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, PolicyFramework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getPolicyFramework_Provisions(), this.getProvision(), null, "provisions", null, 0, -1, PolicyFramework.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		initEClass(provisionEClass, Provision.class, "Provision", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS); //$NON-NLS-1$
		initEAttribute(getProvision_Kind(), ecorePackage.getEString(), "kind", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProvision_Law(), ecorePackage.getEString(), "law", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProvision_Date(), theModelPackage.getPartialDate(), "date", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEAttribute(getProvision_End(), theModelPackage.getPartialDate(), "end", null, 0, 1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProvision_Provisions(), this.getProvision(), this.getProvision_Parent(), "provisions", null, 0, -1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProvision_Parent(), this.getProvision(), this.getProvision_Provisions(), "parent", null, 0, 1, Provision.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$
		initEReference(getProvision_Technologies(), theTaxonomyPackage.getTechnology(), null, "technologies", null, 0, -1, Provision.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED); //$NON-NLS-1$

		// Initialize enums and add enum literals
		initEEnum(eventStatusEEnum, EventStatus.class, "EventStatus"); //$NON-NLS-1$
		addEEnumLiteral(eventStatusEEnum, EventStatus.PAST);
		addEEnumLiteral(eventStatusEEnum, EventStatus.ONGOING);
		addEEnumLiteral(eventStatusEEnum, EventStatus.PLANNED);

		// Create annotations
		// http://www.eclipse.org/emf/2002/GenModel
		createGenModelAnnotations();
		// https://mekiki.org/model/text
		createTextAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.eclipse.org/emf/2002/GenModel</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createGenModelAnnotations()
	{
		String source = "http://www.eclipse.org/emf/2002/GenModel"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "documentation", "What policy did and laid down." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (eventStatusEEnum,
		   source,
		   new String[]
		   {
			   "documentation", "Whether an event has happened, as of its document." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (eventStatusEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "documentation", "Had happened." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (eventStatusEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "documentation", "Was going on." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (eventStatusEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "documentation", "Was planned." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (policyEventEClass,
		   source,
		   new String[]
		   {
			   "documentation", "A dated event." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyEvent_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When it happened or began." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyEvent_End(),
		   source,
		   new String[]
		   {
			   "documentation", "When it ended." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyEvent_Printed(),
		   source,
		   new String[]
		   {
			   "documentation", "The date as the source prints it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyEvent_Happened(),
		   source,
		   new String[]
		   {
			   "documentation", "Whether it had happened by the date of the document." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyEvent_Jurisdictions(),
		   source,
		   new String[]
		   {
			   "documentation", "Whose event it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (talentMeasureEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What a country does to gain and keep talent." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTalentMeasure_Jurisdiction(),
		   source,
		   new String[]
		   {
			   "documentation", "Whose measure it is." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTalentMeasure_Authority(),
		   source,
		   new String[]
		   {
			   "documentation", "Who took it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTalentMeasure_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When it was taken." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTalentMeasure_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What sort of measure." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTalentMeasure_Figures(),
		   source,
		   new String[]
		   {
			   "documentation", "Figures printed with it." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (policyFrameworkEClass,
		   source,
		   new String[]
		   {
			   "documentation", "What one document lays down, as a tree of statements." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyFramework_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "Date of the document." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyFramework_Provisions(),
		   source,
		   new String[]
		   {
			   "documentation", "Topmost statements." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (provisionEClass,
		   source,
		   new String[]
		   {
			   "documentation", "One statement: a principle, measure, function, step or rule." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_Kind(),
		   source,
		   new String[]
		   {
			   "documentation", "What sort of statement, in the words of the data." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_Law(),
		   source,
		   new String[]
		   {
			   "documentation", "Law or rule it names." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_Date(),
		   source,
		   new String[]
		   {
			   "documentation", "When it holds or starts." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_End(),
		   source,
		   new String[]
		   {
			   "documentation", "When it ends." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_Provisions(),
		   source,
		   new String[]
		   {
			   "documentation", "Statements below this one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_Parent(),
		   source,
		   new String[]
		   {
			   "documentation", "Statement that holds this one." //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_Technologies(),
		   source,
		   new String[]
		   {
			   "documentation", "Technologies it concerns." //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

	/**
	 * Initializes the annotations for <b>https://mekiki.org/model/text</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createTextAnnotations()
	{
		String source = "https://mekiki.org/model/text"; //$NON-NLS-1$
		addAnnotation
		  (this,
		   source,
		   new String[]
		   {
			   "label.en", "Policy", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u653f\u7b56", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u653f\u7b56\u306e\u52d5\u304d\u3068\u5b9a\u3081\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (eventStatusEEnum,
		   source,
		   new String[]
		   {
			   "label.en", "Event status", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u51fa\u6765\u4e8b\u306e\u72b6\u614b", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6587\u66f8\u306e\u6642\u70b9\u3067\u8d77\u304d\u305f\u304b\u3069\u3046\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (eventStatusEEnum.getELiterals().get(0),
		   source,
		   new String[]
		   {
			   "label.en", "Past", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5b9f\u65bd\u6e08\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5b9f\u65bd\u6e08\u307f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (eventStatusEEnum.getELiterals().get(1),
		   source,
		   new String[]
		   {
			   "label.en", "Ongoing", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7d99\u7d9a\u4e2d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7d99\u7d9a\u4e2d\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (eventStatusEEnum.getELiterals().get(2),
		   source,
		   new String[]
		   {
			   "label.en", "Planned", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e88\u5b9a", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e88\u5b9a\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (policyEventEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Policy event", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u653f\u7b56\u306e\u52d5\u304d", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u65e5\u4ed8\u306e\u3042\u308b\u51fa\u6765\u4e8b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyEvent_Date(),
		   source,
		   new String[]
		   {
			   "label.en", "Date", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e5\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u8d77\u304d\u305f\u3001\u307e\u305f\u306f\u59cb\u307e\u3063\u305f\u6642\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyEvent_End(),
		   source,
		   new String[]
		   {
			   "label.en", "End", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7d42\u4e86", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7d42\u308f\u3063\u305f\u6642\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyEvent_Printed(),
		   source,
		   new String[]
		   {
			   "label.en", "As printed", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u8868\u8a18", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u51fa\u5178\u306e\u8868\u8a18\u306e\u307e\u307e\u306e\u65e5\u4ed8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyEvent_Happened(),
		   source,
		   new String[]
		   {
			   "label.en", "Happened", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5b9f\u65bd\u72b6\u6cc1", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6587\u66f8\u306e\u6642\u70b9\u3067\u5b9f\u65bd\u6e08\u307f\u304b\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyEvent_Jurisdictions(),
		   source,
		   new String[]
		   {
			   "label.en", "Jurisdictions", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u56fd\u30fb\u5730\u57df", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u95a2\u308f\u308b\u56fd\u30fb\u5730\u57df\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (talentMeasureEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Talent measure", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4eba\u6750\u65bd\u7b56", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4eba\u6750\u306e\u7372\u5f97\u30fb\u78ba\u4fdd\u306e\u305f\u3081\u306e\u56fd\u306e\u65bd\u7b56\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTalentMeasure_Jurisdiction(),
		   source,
		   new String[]
		   {
			   "label.en", "Country", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u56fd\u30fb\u5730\u57df", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5b9f\u65bd\u3059\u308b\u56fd\u30fb\u5730\u57df\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTalentMeasure_Authority(),
		   source,
		   new String[]
		   {
			   "label.en", "Authority", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u5b9f\u65bd\u6a5f\u95a2", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5b9f\u65bd\u3057\u305f\u6a5f\u95a2\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTalentMeasure_Date(),
		   source,
		   new String[]
		   {
			   "label.en", "Date", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e5\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u5b9f\u65bd\u306e\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTalentMeasure_Kind(),
		   source,
		   new String[]
		   {
			   "label.en", "Kind", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u65bd\u7b56\u306e\u7a2e\u985e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getTalentMeasure_Figures(),
		   source,
		   new String[]
		   {
			   "label.en", "Figures", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6570\u5024", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4f75\u8a18\u3055\u308c\u305f\u6570\u5024\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (policyFrameworkEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Policy framework", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u653f\u7b56\u306e\u67a0\u7d44\u307f", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e00\u3064\u306e\u6587\u66f8\u304c\u5b9a\u3081\u305f\u4e8b\u9805\u306e\u6728\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyFramework_Date(),
		   source,
		   new String[]
		   {
			   "label.en", "Date", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e5\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6587\u66f8\u306e\u65e5\u4ed8\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getPolicyFramework_Provisions(),
		   source,
		   new String[]
		   {
			   "label.en", "Provisions", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e8b\u9805", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6700\u4e0a\u4f4d\u306e\u4e8b\u9805\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (provisionEClass,
		   source,
		   new String[]
		   {
			   "label.en", "Provision", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e8b\u9805", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e00\u3064\u306e\u4e8b\u9805\uff08\u65b9\u91dd\u3001\u65bd\u7b56\u3001\u6a5f\u80fd\u3001\u624b\u9806\u3001\u898f\u5247\u306a\u3069\uff09\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_Kind(),
		   source,
		   new String[]
		   {
			   "label.en", "Kind", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7a2e\u985e", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u4e8b\u9805\u306e\u7a2e\u985e\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_Law(),
		   source,
		   new String[]
		   {
			   "label.en", "Law", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6cd5\u4ee4", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u6319\u3052\u3089\u308c\u305f\u6cd5\u4ee4\u30fb\u5236\u5ea6\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_Date(),
		   source,
		   new String[]
		   {
			   "label.en", "Date", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u65e5\u4ed8", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u9069\u7528\u30fb\u958b\u59cb\u306e\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_End(),
		   source,
		   new String[]
		   {
			   "label.en", "End", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u7d42\u4e86", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u7d42\u4e86\u306e\u6642\u671f\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_Provisions(),
		   source,
		   new String[]
		   {
			   "label.en", "Provisions", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0b\u4f4d\u4e8b\u9805", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3053\u306e\u4e0b\u306e\u4e8b\u9805\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_Parent(),
		   source,
		   new String[]
		   {
			   "label.en", "Part of", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u4e0a\u4f4d\u4e8b\u9805", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u3053\u306e\u4e8b\u9805\u3092\u542b\u3080\u4e8b\u9805\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
		addAnnotation
		  (getProvision_Technologies(),
		   source,
		   new String[]
		   {
			   "label.en", "Technologies", //$NON-NLS-1$ //$NON-NLS-2$
			   "label.ja", "\u6280\u8853", //$NON-NLS-1$ //$NON-NLS-2$
			   "doc.ja", "\u95a2\u308f\u308b\u6280\u8853\u3002" //$NON-NLS-1$ //$NON-NLS-2$
		   });
	}

} //PolicyPackageImpl
