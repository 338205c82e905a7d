/**
 */
package org.mekiki.model.lists.impl;

import java.math.BigDecimal;

import java.time.Instant;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.mekiki.model.Element;

import org.mekiki.model.impl.ElementImpl;

import org.mekiki.model.lists.Alignment;
import org.mekiki.model.lists.AlignmentState;
import org.mekiki.model.lists.ListsPackage;
import org.mekiki.model.lists.MappingRelation;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Alignment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.mekiki.model.lists.impl.AlignmentImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.AlignmentImpl#getTarget <em>Target</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.AlignmentImpl#getRelation <em>Relation</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.AlignmentImpl#getConfidence <em>Confidence</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.AlignmentImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.AlignmentImpl#getReason <em>Reason</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.AlignmentImpl#getReviewer <em>Reviewer</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.AlignmentImpl#getState <em>State</em>}</li>
 *   <li>{@link org.mekiki.model.lists.impl.AlignmentImpl#getDecided <em>Decided</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AlignmentImpl extends ElementImpl implements Alignment
{
	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected Element source;

	/**
	 * The cached value of the '{@link #getTarget() <em>Target</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTarget()
	 * @generated
	 * @ordered
	 */
	protected Element target;

	/**
	 * The default value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected static final MappingRelation RELATION_EDEFAULT = MappingRelation.EXACT;

	/**
	 * The cached value of the '{@link #getRelation() <em>Relation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRelation()
	 * @generated
	 * @ordered
	 */
	protected MappingRelation relation = RELATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected static final BigDecimal CONFIDENCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getConfidence() <em>Confidence</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConfidence()
	 * @generated
	 * @ordered
	 */
	protected BigDecimal confidence = CONFIDENCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected static final String REASON_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReason() <em>Reason</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReason()
	 * @generated
	 * @ordered
	 */
	protected String reason = REASON_EDEFAULT;

	/**
	 * The default value of the '{@link #getReviewer() <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected static final String REVIEWER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReviewer() <em>Reviewer</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReviewer()
	 * @generated
	 * @ordered
	 */
	protected String reviewer = REVIEWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final AlignmentState STATE_EDEFAULT = AlignmentState.SUGGESTED;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected AlignmentState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDecided() <em>Decided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecided()
	 * @generated
	 * @ordered
	 */
	protected static final Instant DECIDED_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDecided() <em>Decided</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDecided()
	 * @generated
	 * @ordered
	 */
	protected Instant decided = DECIDED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AlignmentImpl()
	{
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass()
	{
		return ListsPackage.Literals.ALIGNMENT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getSource()
	{
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(Element newSource)
	{
		Element oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.ALIGNMENT__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Element getTarget()
	{
		return target;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTarget(Element newTarget)
	{
		Element oldTarget = target;
		target = newTarget;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.ALIGNMENT__TARGET, oldTarget, target));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MappingRelation getRelation()
	{
		return relation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRelation(MappingRelation newRelation)
	{
		MappingRelation oldRelation = relation;
		relation = newRelation == null ? RELATION_EDEFAULT : newRelation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.ALIGNMENT__RELATION, oldRelation, relation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BigDecimal getConfidence()
	{
		return confidence;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConfidence(BigDecimal newConfidence)
	{
		BigDecimal oldConfidence = confidence;
		confidence = newConfidence;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.ALIGNMENT__CONFIDENCE, oldConfidence, confidence));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod()
	{
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod)
	{
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.ALIGNMENT__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReason()
	{
		return reason;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReason(String newReason)
	{
		String oldReason = reason;
		reason = newReason;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.ALIGNMENT__REASON, oldReason, reason));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReviewer()
	{
		return reviewer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReviewer(String newReviewer)
	{
		String oldReviewer = reviewer;
		reviewer = newReviewer;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.ALIGNMENT__REVIEWER, oldReviewer, reviewer));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AlignmentState getState()
	{
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(AlignmentState newState)
	{
		AlignmentState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.ALIGNMENT__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Instant getDecided()
	{
		return decided;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDecided(Instant newDecided)
	{
		Instant oldDecided = decided;
		decided = newDecided;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ListsPackage.ALIGNMENT__DECIDED, oldDecided, decided));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType)
	{
		switch (featureID)
		{
			case ListsPackage.ALIGNMENT__SOURCE:
				return getSource();
			case ListsPackage.ALIGNMENT__TARGET:
				return getTarget();
			case ListsPackage.ALIGNMENT__RELATION:
				return getRelation();
			case ListsPackage.ALIGNMENT__CONFIDENCE:
				return getConfidence();
			case ListsPackage.ALIGNMENT__METHOD:
				return getMethod();
			case ListsPackage.ALIGNMENT__REASON:
				return getReason();
			case ListsPackage.ALIGNMENT__REVIEWER:
				return getReviewer();
			case ListsPackage.ALIGNMENT__STATE:
				return getState();
			case ListsPackage.ALIGNMENT__DECIDED:
				return getDecided();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue)
	{
		switch (featureID)
		{
			case ListsPackage.ALIGNMENT__SOURCE:
				setSource((Element)newValue);
				return;
			case ListsPackage.ALIGNMENT__TARGET:
				setTarget((Element)newValue);
				return;
			case ListsPackage.ALIGNMENT__RELATION:
				setRelation((MappingRelation)newValue);
				return;
			case ListsPackage.ALIGNMENT__CONFIDENCE:
				setConfidence((BigDecimal)newValue);
				return;
			case ListsPackage.ALIGNMENT__METHOD:
				setMethod((String)newValue);
				return;
			case ListsPackage.ALIGNMENT__REASON:
				setReason((String)newValue);
				return;
			case ListsPackage.ALIGNMENT__REVIEWER:
				setReviewer((String)newValue);
				return;
			case ListsPackage.ALIGNMENT__STATE:
				setState((AlignmentState)newValue);
				return;
			case ListsPackage.ALIGNMENT__DECIDED:
				setDecided((Instant)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID)
	{
		switch (featureID)
		{
			case ListsPackage.ALIGNMENT__SOURCE:
				setSource((Element)null);
				return;
			case ListsPackage.ALIGNMENT__TARGET:
				setTarget((Element)null);
				return;
			case ListsPackage.ALIGNMENT__RELATION:
				setRelation(RELATION_EDEFAULT);
				return;
			case ListsPackage.ALIGNMENT__CONFIDENCE:
				setConfidence(CONFIDENCE_EDEFAULT);
				return;
			case ListsPackage.ALIGNMENT__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case ListsPackage.ALIGNMENT__REASON:
				setReason(REASON_EDEFAULT);
				return;
			case ListsPackage.ALIGNMENT__REVIEWER:
				setReviewer(REVIEWER_EDEFAULT);
				return;
			case ListsPackage.ALIGNMENT__STATE:
				setState(STATE_EDEFAULT);
				return;
			case ListsPackage.ALIGNMENT__DECIDED:
				setDecided(DECIDED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID)
	{
		switch (featureID)
		{
			case ListsPackage.ALIGNMENT__SOURCE:
				return source != null;
			case ListsPackage.ALIGNMENT__TARGET:
				return target != null;
			case ListsPackage.ALIGNMENT__RELATION:
				return relation != RELATION_EDEFAULT;
			case ListsPackage.ALIGNMENT__CONFIDENCE:
				return CONFIDENCE_EDEFAULT == null ? confidence != null : !CONFIDENCE_EDEFAULT.equals(confidence);
			case ListsPackage.ALIGNMENT__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case ListsPackage.ALIGNMENT__REASON:
				return REASON_EDEFAULT == null ? reason != null : !REASON_EDEFAULT.equals(reason);
			case ListsPackage.ALIGNMENT__REVIEWER:
				return REVIEWER_EDEFAULT == null ? reviewer != null : !REVIEWER_EDEFAULT.equals(reviewer);
			case ListsPackage.ALIGNMENT__STATE:
				return state != STATE_EDEFAULT;
			case ListsPackage.ALIGNMENT__DECIDED:
				return DECIDED_EDEFAULT == null ? decided != null : !DECIDED_EDEFAULT.equals(decided);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString()
	{
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (relation: "); //$NON-NLS-1$
		result.append(relation);
		result.append(", confidence: "); //$NON-NLS-1$
		result.append(confidence);
		result.append(", method: "); //$NON-NLS-1$
		result.append(method);
		result.append(", reason: "); //$NON-NLS-1$
		result.append(reason);
		result.append(", reviewer: "); //$NON-NLS-1$
		result.append(reviewer);
		result.append(", state: "); //$NON-NLS-1$
		result.append(state);
		result.append(", decided: "); //$NON-NLS-1$
		result.append(decided);
		result.append(')');
		return result.toString();
	}

} //AlignmentImpl
